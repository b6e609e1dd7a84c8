package org.onrecord.record;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.onrecord.text.Span;

/**
 * A count or an amount.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param span the words that give it
 * @param what what is counted
 * @param unit the unit it is counted in
 * @param low its least value; empty where there is none
 * @param high its greatest value; empty where there is none (<i>at least five</i>)
 */
public record Quantity(
    String id, Span span, What what, Optional<String> unit, OptionalDouble low, OptionalDouble high)
    implements Finding {

  /**
   * @throws IllegalArgumentException if the span is empty, a bound is not a finite number, or the
   *     bounds are the wrong way round
   */
  public Quantity {
    Checks.id(id);
    Checks.nonEmpty("span", span);
    Objects.requireNonNull(what);
    Objects.requireNonNull(unit);
    Checks.that(Double.isFinite(low.orElse(0)), "low is " + low);
    Checks.that(Double.isFinite(high.orElse(0)), "high is " + high);
    if (low.isPresent() && high.isPresent()) {
      Checks.that(low.getAsDouble() <= high.getAsDouble(), "low " + low + " is above " + high);
    }
  }

  @Override
  public Span extent() {
    return span;
  }

  /** What a quantity counts. */
  public enum What implements Labelled {
    KILLED,
    INJURED,
    DETAINED,
    DISPLACED,
    AFFECTED,
    MONEY,
    OTHER
  }
}
