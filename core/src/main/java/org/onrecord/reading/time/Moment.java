package org.onrecord.reading.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.onrecord.record.Time;

/**
 * A stretch of the calendar: a day, an ISO week, a month, a year …
 *
 * @param grain what it is
 * @param first its first day; that of a weekend is the Saturday
 */
record Moment(Grain grain, LocalDate first) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Moment day(LocalDate day) {
    return new Moment(Grain.DAY, day);
  }

  /** The one of a grain that holds a day. */
  static Moment around(LocalDate day, Grain grain) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate first =
        switch (grain) {
          case DAY -> day;
          case WEEK -> monday;
          case WEEKEND -> monday.plusDays(5);
          case MONTH -> day.withDayOfMonth(1);
          case SEASON -> seasonStart(day);
          case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
          case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
          case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
          case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
        };
    return new Moment(grain, first);
  }

  static Moment month(int year, int month) {
    return new Moment(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  static Moment year(int year) {
    return new Moment(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  /**
   * A season by its meteorological months.
   *
   * @param season 0 (spring) to 3 (winter, which begins in December)
   * @param year in which it begins
   */
  static Moment season(int year, int season) {
    return new Moment(Grain.SEASON, LocalDate.of(year, 3 * (season + 1), 1));
  }

  private static LocalDate seasonStart(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return month.minusMonths(month.getMonthValue() % 3);
  }

  /** As many of its kind later. */
  Moment plus(long count) {
    LocalDate moved =
        switch (grain) {
          case DAY -> first.plusDays(count);
          case WEEK, WEEKEND -> first.plusWeeks(count);
          case MONTH -> first.plusMonths(count);
          case QUARTER -> first.plusMonths(3 * count);
          case HALF -> first.plusMonths(6 * count);
          case SEASON, YEAR -> first.plusYears(count);
          case DECADE -> first.plusYears(10 * count);
          case CENTURY -> first.plusYears(100 * count);
          case MILLENNIUM -> first.plusYears(1000 * count);
        };
    return new Moment(grain, moved);
  }

  LocalDate last() {
    return switch (grain) {
      case DAY -> first;
      case WEEKEND -> first.plusDays(1);
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case SEASON, QUARTER -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case CENTURY -> first.plusYears(100).minusDays(1);
      case MILLENNIUM -> first.plusYears(1000).minusDays(1);
    };
  }

  /** TIMEX3's value. */
  String written() {
    int year = first.getYear();
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, first.getMonthValue());
      case SEASON -> digits(year, 4) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case QUARTER -> digits(year, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> digits(year, 4) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> digits(year, 4);
      case DECADE -> digits(year / 10, 3);
      case CENTURY -> digits(year / 100, 2);
      case MILLENNIUM -> digits(year / 1000, 1);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String digits(int number, int size) {
    return String.format(Locale.ROOT, "%0" + size + "d", number);
  }

  Value value() {
    return Value.on(Time.Type.DATE, written(), first, last());
  }

  /**
   * A time on this day.
   *
   * @param behind what follows the date: {@code T09:30}, {@code TMO}
   */
  Value at(String behind) {
    return Value.on(Time.Type.TIME, written() + behind, first, last());
  }
}
