package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return isTold(match::owns) ? day(match, match::owns, context) : day(match, match::has, context);
  }

  /** Whether words of some sorts tell a day. */
  static boolean isTold(Predicate<Sort> has) {
    return Stream.of(Sort.DIGITS, Sort.MONTH_DAY, Sort.MONTH, Sort.NEAR, Sort.WEEKDAY, Sort.HOLIDAY)
        .anyMatch(has);
  }

  private static Optional<LocalDate> day(Match match, Predicate<Sort> has, Context context) {
    if (has.test(Sort.DIGITS)) {
      int digits = match.value(Sort.DIGITS);
      return Optional.of(LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100));
    }
    if (has.test(Sort.MONTH_DAY)) {
      int digits = match.value(Sort.MONTH_DAY);
      OptionalInt lent = match.first(Sort.DIGITS);
      return lent.isPresent()
          ? Optional.of(LocalDate.of(lent.getAsInt() / 10_000, digits / 100, digits % 100))
          : dated(digits / 100, digits % 100, match, context);
    }
    if (MonthDays.isCounted(match)) {
      return MonthDays.day(match, context);
    }
    if (has.test(Sort.MONTH)) {
      return dated(match.value(Sort.MONTH), dayOfMonth(match), match, context);
    }
    if (has.test(Sort.NEAR)) {
      return context.published().map(day -> day.plusDays(match.value(Sort.NEAR)));
    }
    return has.test(Sort.WEEKDAY) ? weekday(match, context) : Holidays.day(match, context);
  }

  /** The number of its day that an expression tells, else one that is lent. */
  static int dayOfMonth(Match match) {
    return Stream.of(match.all(Sort.DAY), match.all(Sort.ORDINAL))
        .flatMap(List::stream)
        .findFirst()
        .orElseGet(() -> match.first(Sort.DAY).orElseGet(() -> match.value(Sort.ORDINAL)));
  }

  private static Optional<LocalDate> dated(int month, int day, Match match, Context context) {
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
    Optional<LocalDate> end = end(match, context);
    if (end.isPresent()) {
      LocalDate same = LocalDate.of(end.get().getYear(), month, day);
      return Optional.of(same.isAfter(end.get()) ? same.minusYears(1) : same);
    }
    return match.owns(Sort.WEEKDAY)
        ? onWeekday(month, day, match.value(Sort.WEEKDAY), context)
            .or(() -> context.nearest(month, day))
        : context.nearest(month, day);
  }

  /** The day until which a stretch lasts that this one begins. */
  private static Optional<LocalDate> end(Match match, Context context) {
    Optional<Integer> digits = lent(match, Sort.MONTH_DAY);
    Optional<Integer> month = digits.map(pair -> pair / 100).or(() -> lent(match, Sort.MONTH));
    Optional<Integer> day =
        digits
            .map(pair -> pair % 100)
            .or(() -> lent(match, Sort.DAY))
            .or(() -> lent(match, Sort.ORDINAL));
    boolean own = match.owns(Sort.MONTH) || match.owns(Sort.MONTH_DAY);
    return own && month.isPresent() && day.isPresent()
        ? context.nearest(month.get(), day.get())
        : Optional.empty();
  }

  private static Optional<Integer> lent(Match match, Sort sort) {
    return match.after().stream().filter(s -> s.sort() == sort).map(Sense::value).findFirst();
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

  /**
   * The year that is told, of four digits or of two; "Nov. to Feb. 2017" begins in the year before.
   */
  static OptionalInt year(Match match) {
    OptionalInt full = match.first(Sort.YEAR);
    OptionalInt brief = match.first(Sort.SHORT_YEAR);
    if (full.isEmpty()) {
      return brief.isEmpty()
          ? brief
          : OptionalInt.of(brief.getAsInt() + (brief.getAsInt() < 50 ? 2000 : 1900));
    }
    boolean before =
        match.owns(Sort.MONTH)
            && !match.owns(Sort.YEAR)
            && match.after().stream()
                .anyMatch(s -> s.sort() == Sort.MONTH && s.value() < match.value(Sort.MONTH));
    return before ? OptionalInt.of(full.getAsInt() - 1) : full;
  }

  private static Optional<LocalDate> weekday(Match match, Context context) {
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

  private static String anyYear(Match match) {
    if (match.has(Sort.MONTH) && !MonthDays.isCounted(match)) {
      return String.format(
          Locale.ROOT, "XXXX-%02d-%02d", match.value(Sort.MONTH), dayOfMonth(match));
    }
    if (match.has(Sort.MONTH_DAY)) {
      int digits = match.value(Sort.MONTH_DAY);
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", digits / 100, digits % 100);
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
}
