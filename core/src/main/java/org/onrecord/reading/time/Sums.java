package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Time;

/** Times that are counted exactly: from a day that is told, or in several units. */
final class Sums {
  private Sums() {}

  /** "Two days after tomorrow", "two weeks before May 13": to the day. */
  static Optional<Value> fromDay(Match match, Context context) {
    Optional<Integer> count = Lengths.count(match);
    Optional<LocalDate> from =
        Days.isTold(match::owns) ? Days.day(match, context) : context.published();
    Unit unit = match.unit();
    if (count.isEmpty() || from.isEmpty() || unit.isShorterThanADay()) {
      return Lengths.reference(match.says("before") ? Value.PAST : Value.FUTURE);
    }
    int way = match.says("before") ? -1 : 1;
    LocalDate day = from.get();
    if (match.tokens().get(match.from()).word().equals("the")) { // "the week before May 13"
      boolean ahead = way > 0 && Moment.around(day, Grain.WEEKEND).first().isAfter(day);
      if (unit == Unit.WEEKEND && ahead) {
        return Optional.of(Moment.around(day, Grain.WEEKEND).value());
      }
      return Shifts.grain(unit).map(grain -> Moment.around(day, grain).plus(way).value());
    }
    long many =
        (unit == Unit.QUARTER ? 3L : 1L)
            * way
            * count.get()
            * (match.says("fortnight", "fortnights") ? 2 : 1);
    LocalDate then = day.plus(many, unit.chronoUnit());
    return Optional.of(Moment.day(then).value());
  }

  /** "Two Sundays from now". */
  static Optional<Value> weekdays(Match match, Context context) {
    int weekday = match.first(Sort.WEEKDAYS).orElseGet(() -> match.value(Sort.WEEKDAY));
    int count = Lengths.count(match).orElse(1);
    return context
        .published()
        .map(day -> day.with(TemporalAdjusters.next(DayOfWeek.of(weekday))))
        .map(day -> Moment.day(day.plusWeeks(count - 1L)).value());
  }

  /** "1 month and 21 days ago": to the day. */
  static Optional<Value> sumAgo(Match match, Context context) {
    return sum(match, context, -1);
  }

  static Optional<Value> sumAhead(Match match, Context context) {
    return sum(match, context, 1);
  }

  private static Optional<Value> sum(Match match, Context context, int way) {
    return context.published().flatMap(day -> sum(match, day, context.now(), way));
  }

  private static Optional<Value> sum(Match match, LocalDate day, Optional<LocalTime> now, int way) {
    List<Integer> counts = match.all(Sort.NUMBER);
    LocalDateTime then = day.atTime(now.orElse(LocalTime.MIDNIGHT));
    boolean exact = false;
    for (Unit unit : Unit.BY_LENGTH) {
      int at = match.all(Sort.UNIT).indexOf(unit.ordinal());
      if (at >= 0 && at < counts.size()) {
        then = then.plus((long) way * counts.get(at), unit.chronoUnit());
        exact |= unit.isShorterThanADay();
      }
    }
    return Optional.of(
        exact && now.isPresent() ? time(then) : Moment.day(then.toLocalDate()).value());
  }

  /** A time of a day, to the second. */
  static Value time(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    return Value.on(Time.Type.TIME, time.truncatedTo(ChronoUnit.SECONDS).toString(), day, day);
  }
}
