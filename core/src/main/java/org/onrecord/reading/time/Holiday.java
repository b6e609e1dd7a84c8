package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A day of the year that newspapers call by its name. */
enum Holiday {
  NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
  NEW_YEARS_EVE(year -> LocalDate.of(year, 12, 31)),
  CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
  CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
  BOXING_DAY(year -> LocalDate.of(year, 12, 26)),
  VALENTINES_DAY(year -> LocalDate.of(year, 2, 14)),
  ST_PATRICKS_DAY(year -> LocalDate.of(year, 3, 17)),
  HALLOWEEN(year -> LocalDate.of(year, 10, 31)),
  MAY_DAY(year -> LocalDate.of(year, 5, 1)),
  INDEPENDENCE_DAY(year -> LocalDate.of(year, 7, 4)),
  BASTILLE_DAY(year -> LocalDate.of(year, 7, 14)),
  VETERANS_DAY(year -> LocalDate.of(year, 11, 11)),
  LABOR_DAY(year -> nth(1, DayOfWeek.MONDAY, year, 9)),
  MEMORIAL_DAY(
      year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
  THANKSGIVING(year -> nth(4, DayOfWeek.THURSDAY, year, 11)),
  EASTER(Holiday::easter),
  GOOD_FRIDAY(year -> easter(year).minusDays(2)),
  EASTER_MONDAY(year -> easter(year).plusDays(1)),
  PENTECOST(year -> easter(year).plusDays(49));

  /** As tokens name them, the longer first. */
  private static final Map<String, Holiday> NAMES = names();

  private final IntFunction<LocalDate> day;

  Holiday(IntFunction<LocalDate> day) {
    this.day = day;
  }

  /** The one that an expression names, in capitals; "a new year" is none. */
  static Optional<Holiday> in(Match match) {
    if (match.words().noneMatch(Token::capital)) {
      return Optional.empty();
    }
    String all = match.words().map(Token::word).collect(Collectors.joining(" "));
    return NAMES.entrySet().stream()
        .filter(name -> all.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** TIMEX3's value without a year, of a fixed one. */
  String anyYear() {
    return "XXXX" + in(2023).toString().substring(4);
  }

  LocalDate in(int year) {
    return day.apply(year);
  }

  /** Whether it is the same day of the same month each year. */
  boolean isFixed() {
    return in(2023).getDayOfYear() == in(2025).getDayOfYear()
        && in(2022).getDayOfYear() == in(2025).getDayOfYear();
  }

  private static Map<String, Holiday> names() {
    Map<String, Holiday> names = new LinkedHashMap<>();
    names.put("new year ' s eve", NEW_YEARS_EVE);
    names.put("new year", NEW_YEAR);
    names.put("christmas eve", CHRISTMAS_EVE);
    names.put("christmas", CHRISTMAS);
    names.put("boxing day", BOXING_DAY);
    names.put("may day", MAY_DAY);
    names.put("labor day", LABOR_DAY);
    names.put("labour day", LABOR_DAY);
    names.put("memorial day", MEMORIAL_DAY);
    names.put("independence day", INDEPENDENCE_DAY);
    names.put("bastille day", BASTILLE_DAY);
    names.put("veterans day", VETERANS_DAY);
    names.put("valentine ' s day", VALENTINES_DAY);
    names.put("patrick ' s day", ST_PATRICKS_DAY);
    names.put("good friday", GOOD_FRIDAY);
    names.put("easter monday", EASTER_MONDAY);
    names.put("easter", EASTER);
    names.put("thanksgiving", THANKSGIVING);
    names.put("halloween", HALLOWEEN);
    names.put("pentecost", PENTECOST);
    return Collections.unmodifiableMap(names);
  }

  private static LocalDate nth(int n, DayOfWeek weekday, int year, int month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
  }

  /** The Gregorian computus (Meeus, Astronomical Algorithms, 1991; first in Nature, 1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int shift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
