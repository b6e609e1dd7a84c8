package org.onrecord.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A time that the text names.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param span the words that name it
 * @param type TIMEX3's type
 * @param value TIMEX3's value: {@code 2022-12-01}, {@code 2022-W48}, {@code P2D}, {@code PAST_REF}
 * @param from its first day, where it can be laid on a calendar
 * @param to its last day, where it can be laid on a calendar
 */
public record Time(
    String id, Span span, Type type, String value, Optional<LocalDate> from, Optional<LocalDate> to)
    implements Finding {

  /**
   * @throws IllegalArgumentException if the span is empty, or the last day is before the first
   */
  public Time {
    Checks.id(id);
    Checks.nonEmpty("span", span);
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (from.isPresent() && to.isPresent()) {
      Checks.that(
          !to.get().isBefore(from.get()),
          "the last day " + to.get() + " is before the first, " + from.get());
    }
  }

  @Override
  public Span extent() {
    return span;
  }

  /** TIMEX3's types. */
  public enum Type implements Labelled {
    DATE,
    TIME,
    DURATION,
    SET;

    @Override
    public String label() {
      return name();
    }
  }
}
