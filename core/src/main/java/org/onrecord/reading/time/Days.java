package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.record.Time;

/** Days of the calendar. */
final class Days {
  private static final String ANY_DAY = "XXXX-XX-XX";

  private Days() {}

  /** The day that a date, a day of the week, or "yesterday" names. */
  static Optional<Value> value(Match match, Context context) {
    Optional<LocalDate> day = day(match, context);
    return day.isPresent()
        ? day.map(found -> Moment.day(found).value())
        : Optional.of(Value.of(Time.Type.DATE, anyYear(match)));
  }

  /**
   * The day, where it can be laid on a calendar.
   *
   * @throws DateTimeException if there is no such day
   */
  static Optional<LocalDate> day(Match match, Context context) {
    if (match.has(Sort.DIGITS)) {
      int digits = match.value(Sort.DIGITS);
      return Optional.of(LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100));
    }
    if (match.has(Sort.MONTH)) {
      return dated(match, context);
    }
    if (match.has(Sort.NEAR)) {
      return context.published().map(day -> day.plusDays(match.value(Sort.NEAR)));
    }
    return match.has(Sort.WEEKDAY)
        ? weekday(match, context)
        : Holiday.in(match).flatMap(holiday -> day(holiday, match, context));
  }

  private static Optional<LocalDate> dated(Match match, Context context) {
    int month = match.value(Sort.MONTH);
    int day = match.first(Sort.DAY).orElseGet(() -> match.value(Sort.ORDINAL));
    OptionalInt year = year(match);
    LocalDate.of(2024, month, day); // Is there such a day in any year?
    if (year.isPresent()) {
      return Optional.of(LocalDate.of(year.getAsInt(), month, day));
    }
    if (month == 2 && day == 29) {
      return context
          .near()
          .filter(LocalDate::isLeapYear)
          .map(near -> LocalDate.of(near.getYear(), month, day));
    }
    return match.has(Sort.WEEKDAY)
        ? onWeekday(month, day, match.value(Sort.WEEKDAY), context)
            .or(() -> context.nearest(month, day))
        : context.nearest(month, day);
  }

  /** "Friday, Jan. 15": of the years around the one in which it is a Friday. */
  private static Optional<LocalDate> onWeekday(int month, int day, int weekday, Context context) {
    return context
        .near()
        .flatMap(
            near ->
                IntStream.of(0, -1, 1)
                    .mapToObj(years -> LocalDate.of(near.getYear() + years, month, day))
                    .filter(date -> date.getDayOfWeek().getValue() == weekday)
                    .min(
                        Comparator.comparing(
                            date -> Math.abs(ChronoUnit.DAYS.between(near, date)))));
  }

  /** The year that is told, of four digits or of two. */
  static OptionalInt year(Match match) {
    OptionalInt full = match.first(Sort.YEAR);
    OptionalInt brief = match.first(Sort.SHORT_YEAR);
    return full.isPresent() || brief.isEmpty()
        ? full
        : OptionalInt.of(brief.getAsInt() + (brief.getAsInt() < 50 ? 2000 : 1900));
  }

  private static Optional<LocalDate> weekday(Match match, Context context) {
    DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
    int turn = match.first(Sort.TURN).orElse(0);
    Optional<LocalDate> from = context.narrative() ? context.standing() : context.published();
    return from.map(
        day -> {
          if (turn < 0) {
            return day.with(TemporalAdjusters.previous(weekday));
          }
          if (turn > 0) {
            return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday));
          }
          return context.tense() == Tense.FUTURE
              ? day.with(TemporalAdjusters.nextOrSame(weekday))
              : day.with(TemporalAdjusters.previousOrSame(weekday));
        });
  }

  private static String anyYear(Match match) {
    if (match.has(Sort.MONTH)) {
      int day = match.first(Sort.DAY).orElseGet(() -> match.value(Sort.ORDINAL));
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", match.value(Sort.MONTH), day);
    }
    return match.has(Sort.WEEKDAY) ? "XXXX-WXX-" + match.value(Sort.WEEKDAY) : ANY_DAY;
  }

  /** "A Monday": none in particular. */
  static Optional<Value> anyWeekday(Match match, Context context) {
    return Optional.of(Value.of(Time.Type.DATE, anyYear(match)));
  }

  /** So many days from that of publication. */
  static Optional<Value> near(int days, Context context) {
    return Optional.of(
        context
            .published()
            .map(day -> Moment.day(day.plusDays(days)).value())
            .orElseGet(() -> Value.of(Time.Type.DATE, ANY_DAY)));
  }

  /** A holiday of the year that is told, or of the one that the tense means. */
  static Optional<Value> holiday(Match match, Context context) {
    Optional<Holiday> holiday = Holiday.in(match);
    Optional<LocalDate> day = holiday.flatMap(one -> day(one, match, context));
    return day.isPresent()
        ? day.map(found -> Moment.day(found).value())
        : holiday.map(one -> Value.of(Time.Type.DATE, one.isFixed() ? one.anyYear() : ANY_DAY));
  }

  private static Optional<LocalDate> day(Holiday holiday, Match match, Context context) {
    if (match.has(Sort.YEAR)) {
      return Optional.of(holiday.in(match.value(Sort.YEAR)));
    }
    return context
        .near()
        .map(
            near -> {
              LocalDate same = holiday.in(near.getYear());
              boolean future = context.tense() == Tense.FUTURE;
              int years =
                  future && same.isBefore(near) ? 1 : !future && same.isAfter(near) ? -1 : 0;
              return holiday.in(near.getYear() + (context.narrative() ? 0 : years));
            });
  }
}
