package org.onrecord.record;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * One who takes part in an event.
 *
 * @param span the words that name it there
 * @param actor id of the actor that they refer to
 */
public record Participant(Span span, Optional<String> actor) {
  /**
   * @throws IllegalArgumentException if the span is empty
   */
  public Participant {
    Checks.nonEmpty("span", span);
    Objects.requireNonNull(actor);
  }
}
