package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.record.Time;

/**
 * From one day to another, both included, each as the number of days since 1970-01-01.
 *
 * @param from the first
 * @param to the last
 */
public record Days(long from, long to) {
  /** What a report tells without a day is of the days before it. */
  private static final int LATELY = 7;

  /** Those of a time that can be laid on a calendar. */
  static Optional<Days> of(Time time) {
    return time.from()
        .flatMap(from -> time.to().map(to -> new Days(from.toEpochDay(), to.toEpochDay())));
  }

  /** The last ones before a report. */
  static Days before(LocalDate published) {
    return new Days(published.toEpochDay() - LATELY, published.toEpochDay());
  }

  /** Whether they share a day, or would if either were longer by some days at both ends. */
  boolean meet(Days other, int slack) {
    return from - slack <= other.to && other.from - slack <= to;
  }
}
