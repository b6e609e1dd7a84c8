package org.onrecord.reading.actor;

import java.util.Optional;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * A mention of something, in whatever form: what chains are made of.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param span all of its words, with relative clauses, without appositions and what is coordinated
 * @param brief the name alone; of a nominal its words without clauses and without a genitive's mark
 * @param head its head word; of a name of several words the last one of its core
 * @param name the words of the proper name that it is, or has at its head
 * @param form how its head stands for what is meant; never {@code METONYM}, which chains decide
 * @param traits what its words tell of what is meant
 * @param site where it stands
 * @param model what the model says of it
 */
public record Phrase(
    Span span,
    Span brief,
    Span head,
    Optional<Name> name,
    Mention.Form form,
    Traits traits,
    Site site,
    MentionHead model) {

  boolean isPronoun() {
    return form == Mention.Form.PRONOUN;
  }

  Sort sort() {
    return traits.sort();
  }

  /** The form as the model's table of distances counts it. */
  int formNumber() {
    return switch (form) {
      case PRONOUN -> 0;
      case NAME, METONYM -> 1;
      case NOMINAL -> 2;
    };
  }
}
