package org.onrecord.reading.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What an expression of time is laid out from.
 *
 * @param published the day of publication; without it nothing is laid out from it
 * @param now the time of that day
 * @param told the day at which the narrative stands: the first of the last time told
 * @param year whether that was a year or more
 * @param hour the time of that day, where it was told
 * @param tense of the clause that the expression is in
 * @param narrative whether dates without a year belong to the year that is being told, as in
 *     history, and not to that of publication, as in news
 */
record Context(
    Optional<LocalDate> published,
    Optional<LocalTime> now,
    Optional<LocalDate> told,
    boolean year,
    Optional<LocalTime> hour,
    Tense tense,
    boolean narrative) {

  /**
   * How many years from the one that is told a month lies that is named without its year: in
   * January after December the next one begins.
   */
  int yearsOn(LocalDate from, int month) {
    int months = month - from.getMonthValue();
    return year || Math.abs(months) <= 6 ? 0 : months < 0 ? 1 : -1;
  }

  /** From which "two days later" counts. */
  Optional<LocalDate> standing() {
    return told.or(() -> published);
  }

  /** The day from which a date without its year is looked for. */
  Optional<LocalDate> near() {
    return narrative ? standing() : published;
  }

  /** Of a day that comes each year the one that the tense means. */
  Optional<LocalDate> nearest(int month, int day) {
    return near()
        .map(
            from -> {
              if (narrative) {
                return LocalDate.of(from.getYear() + yearsOn(from, month), month, day);
              }
              LocalDate same = LocalDate.of(from.getYear(), month, day);
              if (tense == Tense.FUTURE) {
                return same.isBefore(from) ? LocalDate.of(from.getYear() + 1, month, day) : same;
              }
              return same.isAfter(from) ? LocalDate.of(from.getYear() - 1, month, day) : same;
            });
  }
}
