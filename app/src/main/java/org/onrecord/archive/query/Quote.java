package org.onrecord.archive.query;

import java.util.Objects;

/**
 * A statement with the sentence in which it begins.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the document
 * @param saying who says what
 * @param number of the sentence, from 1; 0 for the title
 * @param sentence its words
 */
public record Quote(Source source, Saying saying, int number, String sentence) {
  public Quote {
    Objects.requireNonNull(source);
    Objects.requireNonNull(saying);
    Objects.requireNonNull(sentence);
  }
}
