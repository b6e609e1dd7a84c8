package org.onrecord.cli.view;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Words in which a side of a dispute is taken: what a statement says, or the sentence in which an
 * event is told.
 *
 * @param finding the statement or the event
 * @param words where they stand
 * @param marked the words of them that tell the event
 */
public record Piece(Finding finding, List<Span> words, List<Span> marked) {
  static final Comparator<Piece> ORDER = Comparator.comparing(Piece::extent);

  public Piece {
    words = List.copyOf(words);
    marked = List.copyOf(marked);
  }

  static Piece of(Statement statement) {
    return new Piece(statement, statement.content(), List.of());
  }

  static Piece of(Event event, NewsRecord record) {
    List<Span> told = event.triggers().getFirst();
    return new Piece(event, List.of(Context.around(record, told.getFirst()).span()), told);
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
