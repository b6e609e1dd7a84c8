package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Days that are told by their name: "Monday", "next Friday", "Tuesday of next week". */
final class Weekdays {
  private Weekdays() {}

  /** The one that a turn or the tense means. */
  static Optional<LocalDate> day(Match match, Context context) {
    DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
    OptionalInt turn = match.first(Sort.TURN);
    Optional<LocalDate> from = context.narrative() ? context.standing() : context.published();
    boolean week = match.says("week");
    return from.map(
        day -> {
          if (week) {
            return inWeek(day, turn.orElse(1), weekday); // "of the following week"
          }
          if (turn.isPresent() && turn.getAsInt() < 0) {
            return day.with(TemporalAdjusters.previous(weekday));
          }
          if (match.says("coming", "upcoming")) {
            return day.with(TemporalAdjusters.next(weekday));
          }
          if (turn.isPresent() && turn.getAsInt() > 0) {
            return inWeek(day, 1, weekday);
          }
          if (context.tense() == Tense.FUTURE) {
            return day.with(TemporalAdjusters.nextOrSame(weekday));
          }
          return turn.isPresent()
              ? inWeek(day, 0, weekday)
              : day.with(TemporalAdjusters.previousOrSame(weekday));
        });
  }

  private static LocalDate inWeek(LocalDate day, int weeks, DayOfWeek weekday) {
    return Moment.around(day, Grain.WEEK).plus(weeks).first().plusDays(weekday.getValue() - 1L);
  }
}
