package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.record.Time;

/** Days of the calendar. */
final class Days {
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
          : Dates.day(digits / 100, digits % 100, match, context);
    }
    if (MonthDays.isCounted(match)) {
      return MonthDays.day(match, context);
    }
    if (has.test(Sort.MONTH)) {
      return Dates.day(match.value(Sort.MONTH), Dates.dayOfMonth(match), match, context);
    }
    if (has.test(Sort.NEAR)) {
      return context.published().map(day -> day.plusDays(match.value(Sort.NEAR) + beside(match)));
    }
    return has.test(Sort.WEEKDAY) ? Weekdays.day(match, context) : Holidays.day(match, context);
  }

  /** "The day before yesterday" is one day farther; "two days before yesterday" is counted. */
  private static int beside(Match match) {
    boolean one = match.says("the") && match.says("day");
    return !one ? 0 : match.says("after") ? 1 : match.says("before") ? -1 : 0;
  }

  /** What is known of a day of which the year, or the week, is not. */
  static String anyYear(Match match) {
    if (match.has(Sort.MONTH) && !MonthDays.isCounted(match)) {
      return String.format(
          Locale.ROOT, "XXXX-%02d-%02d", match.value(Sort.MONTH), Dates.dayOfMonth(match));
    }
    if (match.has(Sort.MONTH_DAY)) {
      int digits = match.value(Sort.MONTH_DAY);
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", digits / 100, digits % 100);
    }
    return match.has(Sort.WEEKDAY) ? "XXXX-WXX-" + match.value(Sort.WEEKDAY) : Grain.DAY.any();
  }

  /** "A Monday": none in particular. */
  static Optional<Value> anyWeekday(Match match, Context context) {
    return Optional.of(Value.of(Time.Type.DATE, anyYear(match)));
  }
}
