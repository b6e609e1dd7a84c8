package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.record.Time;

/**
 * From one day to another, both included.
 *
 * @param from the first
 * @param to the last
 */
public record Days(LocalDate from, LocalDate to) {

  /** Those of a time that can be laid on a calendar. */
  static Optional<Days> of(Time time) {
    return time.from().flatMap(from -> time.to().map(to -> new Days(from, to)));
  }

  /** Whether they share a day, or would if either were longer by some days at both ends. */
  boolean meet(Days other, int slack) {
    return !from.minusDays(slack).isAfter(other.to) && !other.from.minusDays(slack).isAfter(to);
  }
}
