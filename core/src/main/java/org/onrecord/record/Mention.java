package org.onrecord.record;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * Words that stand for an actor.
 *
 * @param span the words
 * @param form how they stand for it
 */
public record Mention(Span span, Form form) {
  /**
   * @throws IllegalArgumentException if the span is empty
   */
  public Mention {
    Checks.nonEmpty("span", span);
    Objects.requireNonNull(form);
  }

  /** How words stand for an actor. */
  public enum Form implements Labelled {
    NAME,
    NOMINAL,
    PRONOUN,
    METONYM
  }
}
