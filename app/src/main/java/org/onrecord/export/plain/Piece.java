package org.onrecord.export.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Words in which a side of a dispute is taken: what a statement says, or a stretch of the report.
 *
 * @param statement that says them; none of the report's own
 * @param words where they stand
 * @param marked the words of them that tell an event; of the report's own alone
 */
public record Piece(Optional<Statement> statement, List<Span> words, List<Span> marked) {
  public static final Comparator<Piece> ORDER = Comparator.comparing(Piece::extent);

  public Piece {
    words = List.copyOf(words);
    marked = List.copyOf(marked);
  }

  public static Piece of(Statement statement) {
    return new Piece(Optional.of(statement), statement.content(), List.of());
  }

  public static Piece ofReport(Span words, List<Span> told) {
    return new Piece(
        Optional.empty(),
        List.of(words),
        told.stream().filter(words::covers).sorted().distinct().toList());
  }

  /** From the first of its words to the last. */
  public Span extent() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  /** Its words as they stand, on one line. */
  public String text(NewsRecord record) {
    return Words.of(words, record.text()).strip();
  }

  /** Which sentence they begin in, from 1. */
  public OptionalInt sentence(NewsRecord record) {
    return Context.number(record, extent());
  }
}
