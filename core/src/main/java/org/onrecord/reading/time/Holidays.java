package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Days that are told by the name of a holiday. */
final class Holidays {
  private Holidays() {}

  /** The day, where it can be laid on a calendar. */
  static Optional<LocalDate> day(Match match, Context context) {
    return Holiday.in(match).flatMap(holiday -> day(holiday, match, context));
  }

  /** A holiday of the year that is told, or of the one that the tense means. */
  static Optional<Value> value(Match match, Context context) {
    Optional<Holiday> holiday = Holiday.in(match);
    Optional<LocalDate> day = day(match, context);
    return day.isPresent()
        ? day.map(found -> Moment.day(found).value())
        : holiday.map(
            one -> Value.of(Time.Type.DATE, one.isFixed() ? one.anyYear() : Grain.DAY.any()));
  }

  private static Optional<LocalDate> day(Holiday holiday, Match match, Context context) {
    if (match.has(Sort.YEAR)) {
      return Optional.of(holiday.in(match.value(Sort.YEAR)));
    }
    OptionalInt turn = match.first(Sort.TURN);
    boolean year = match.says("year");
    if (turn.isPresent() && year) {
      return context.published().map(day -> holiday.in(day.getYear() + turn.getAsInt()));
    }
    return context
        .near()
        .map(
            near -> {
              LocalDate same = holiday.in(near.getYear());
              boolean future = turn.orElse(context.tense() == Tense.FUTURE ? 1 : -1) > 0;
              int years =
                  future && same.isBefore(near) ? 1 : !future && same.isAfter(near) ? -1 : 0;
              return holiday.in(near.getYear() + (context.narrative() ? 0 : years));
            });
  }
}
