package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * A day of the year that people call by its name; those of the United States where others have
 * another.
 */
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
  PENTECOST(year -> easter(year).plusDays(49)),
  PALM_SUNDAY(year -> easter(year).minusDays(7)),
  ASH_WEDNESDAY(year -> easter(year).minusDays(46)),
  BLACK_FRIDAY(year -> THANKSGIVING.in(year).plusDays(1)),
  CYBER_MONDAY(year -> THANKSGIVING.in(year).plusDays(4)),
  MOTHERS_DAY(year -> nth(2, DayOfWeek.SUNDAY, year, 5)),
  FATHERS_DAY(year -> nth(3, DayOfWeek.SUNDAY, year, 6)),
  MARTIN_LUTHER_KING_DAY(year -> nth(3, DayOfWeek.MONDAY, year, 1)),
  PRESIDENTS_DAY(year -> nth(3, DayOfWeek.MONDAY, year, 2)),
  COLUMBUS_DAY(year -> nth(2, DayOfWeek.MONDAY, year, 10)),
  GROUNDHOG_DAY(year -> LocalDate.of(year, 2, 2)),
  EARTH_DAY(year -> LocalDate.of(year, 4, 22)),
  APRIL_FOOLS_DAY(year -> LocalDate.of(year, 4, 1)),
  JUNETEENTH(year -> LocalDate.of(year, 6, 19)),
  WOMENS_DAY(year -> LocalDate.of(year, 3, 8)),
  EPIPHANY(year -> LocalDate.of(year, 1, 6)),
  AUSTRALIA_DAY(year -> LocalDate.of(year, 1, 26)),
  ANZAC_DAY(year -> LocalDate.of(year, 4, 25)),
  CINCO_DE_MAYO(year -> LocalDate.of(year, 5, 5)),
  CANADA_DAY(year -> LocalDate.of(year, 7, 1)),
  ALL_SAINTS_DAY(year -> LocalDate.of(year, 11, 1)),
  BONFIRE_NIGHT(year -> LocalDate.of(year, 11, 5)),
  REMEMBRANCE_SUNDAY(year -> nth(2, DayOfWeek.SUNDAY, year, 11)),
  SHROVE_TUESDAY(year -> easter(year).minusDays(47)),
  MAUNDY_THURSDAY(year -> easter(year).minusDays(3)),
  ASCENSION_DAY(year -> easter(year).plusDays(39)),
  RAMADAN(year -> hijri(year, 9, 1)),
  EID_AL_FITR(year -> hijri(year, 10, 1)),
  EID_AL_ADHA(year -> hijri(year, 12, 10)),
  ISLAMIC_NEW_YEAR(year -> hijri(year, 1, 1));

  private final IntFunction<LocalDate> day;

  Holiday(IntFunction<LocalDate> day) {
    this.day = day;
  }

  /** The one that an expression names. */
  static Optional<Holiday> in(Match match) {
    OptionalInt holiday = match.first(Sort.HOLIDAY);
    return holiday.isPresent() ? Optional.of(values()[holiday.getAsInt()]) : Optional.empty();
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

  /** The first day of a month of the Umm al-Qura calendar, or one behind it, in a year of ours. */
  private static LocalDate hijri(int year, int month, int day) {
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    LocalDate found = LocalDate.from(HijrahDate.of(first, month, day));
    return found.getYear() == year ? found : LocalDate.from(HijrahDate.of(first + 1, month, day));
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
