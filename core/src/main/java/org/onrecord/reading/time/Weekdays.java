package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
    if (turn.isEmpty() && match.owns(Sort.WEEKDAY) && !week) {
      Optional<LocalDate> inStretch = inStretch(weekday, match, context, from);
      if (inStretch.isPresent()) {
        return inStretch;
      }
    }
    if (match.tokens().get(match.to() - 1).word().equals("last")) { // "the Friday before last"
      return from.map(day -> day.with(TemporalAdjusters.previous(weekday)).minusWeeks(1));
    }
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

  /** "Monday to Wednesday": of these days the last ones in order, or the next. */
  private static Optional<LocalDate> inStretch(
      DayOfWeek weekday, Match match, Context context, Optional<LocalDate> from) {
    Optional<DayOfWeek> first = weekday(match.before());
    Optional<DayOfWeek> last = weekday(match.after());
    boolean future = context.tense() == Tense.FUTURE;
    if (last.isPresent() && !future) {
      return from.map(day -> day.with(TemporalAdjusters.previousOrSame(last.get())))
          .map(end -> end.with(TemporalAdjusters.previous(weekday)));
    }
    return first.isPresent() && future
        ? from.map(day -> day.with(TemporalAdjusters.nextOrSame(first.get())))
            .map(start -> start.with(TemporalAdjusters.next(weekday)))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(List<Sense> lent) {
    return lent.stream()
        .filter(sense -> sense.sort() == Sort.WEEKDAY)
        .map(sense -> DayOfWeek.of(sense.value()))
        .findFirst();
  }

  /** "The Monday after Easter". */
  static Optional<Value> beside(Match match, Context context) {
    DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
    boolean before = match.says("before");
    return Holidays.day(match, context)
        .map(
            day ->
                day.with(
                    before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))
        .map(day -> Moment.day(day).value());
  }

  private static LocalDate inWeek(LocalDate day, int weeks, DayOfWeek weekday) {
    return Moment.around(day, Grain.WEEK).plus(weeks).first().plusDays(weekday.getValue() - 1L);
  }
}
