package org.onrecord.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Dispute;
import org.onrecord.text.Span;

/**
 * A dispute whose sides are taken in different documents, with all that is shown of it: who exports
 * one of the documents does not need the others.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id of the dispute
 * @param relation in which way the sides do not agree
 * @param takes the words in which each side is taken, sides in order
 * @param confidence calibrated, in [0, 1]
 */
public record Across(String id, Dispute.Relation relation, List<Take> takes, double confidence) {
  public Across {
    Objects.requireNonNull(id);
    Objects.requireNonNull(relation);
    takes = List.copyOf(takes);
  }

  /** Those words that stand in a document. */
  public Stream<Take> in(String document) {
    return takes.stream().filter(each -> each.document().equals(document));
  }

  /**
   * Words in which a side is taken.
   *
   * @param side from 1
   * @param document id of the document in which they stand
   * @param title what a person knows that document by
   * @param who takes the side
   * @param statement id of the statement that says the words; none of the report's own
   * @param words as they stand in that document
   * @param span where, in UTF-16 code units
   */
  public record Take(
      int side,
      String document,
      String title,
      String who,
      Optional<String> statement,
      String words,
      Span span) {
    public Take {
      Objects.requireNonNull(document);
      Objects.requireNonNull(title);
      Objects.requireNonNull(who);
      Objects.requireNonNull(statement);
      Objects.requireNonNull(words);
      Objects.requireNonNull(span);
    }
  }
}
