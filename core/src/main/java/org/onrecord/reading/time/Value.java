package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.record.Time;

/**
 * What an expression of time means.
 *
 * @param written TIMEX3's value
 * @param from its first day, where it can be laid on a calendar
 * @param to its last day
 */
record Value(Time.Type type, String written, Optional<LocalDate> from, Optional<LocalDate> to) {
  static final String PAST = "PAST_REF";
  static final String PRESENT = "PRESENT_REF";
  static final String FUTURE = "FUTURE_REF";

  /** What ISO 8601 writes with four digits is laid on the calendar, no more. */
  private static final int LAST_YEAR = 9999;

  static Value of(Time.Type type, String written) {
    return new Value(type, written, Optional.empty(), Optional.empty());
  }

  static Value on(Time.Type type, String written, LocalDate from, LocalDate to) {
    return from.getYear() < 1 || to.getYear() > LAST_YEAR
        ? of(type, written)
        : new Value(type, written, Optional.of(from), Optional.of(to));
  }

  /** Whether a day lies in it, and other days, too. */
  boolean holds(LocalDate day) {
    return from.isPresent()
        && to.isPresent()
        && from.get().isBefore(to.get())
        && !day.isBefore(from.get())
        && !day.isAfter(to.get());
  }
}
