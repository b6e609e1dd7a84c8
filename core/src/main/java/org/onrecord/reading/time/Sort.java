package org.onrecord.reading.time;

/** What a word of an expression of time is; its value is a number that depends on this. */
enum Sort {
  /** A number in digits or in words: the number. */
  NUMBER,
  /** A number that may be a day of a month: 1 to 31. */
  DAY,
  /** A place in a row, "third", "3rd": 3. */
  ORDINAL,
  /** A number of four digits that may be a year. */
  YEAR,
  /** "'98": 98. */
  SHORT_YEAR,
  /** "1990s", "nineties": 1990, or 90 where the century is left out. */
  DECADE,
  /** A month: 1 to 12. */
  MONTH,
  /** A day of the week: 1 (Monday) to 7. */
  WEEKDAY,
  /** Several of a day of the week, "Saturdays": 1 to 7. */
  WEEKDAYS,
  /** Yesterday, today, tomorrow: -1, 0, 1. */
  NEAR,
  /** Spring, summer, autumn, winter: 0 to 3. */
  SEASON,
  /** A part of the day: an index of {@link DayPart}. */
  PART,
  /** A length: an index of {@link Unit}. */
  UNIT,
  /** Several of a length, "years": an index of {@link Unit}. */
  UNITS,
  /** An adjective of repetition, "weekly": an index of {@link Unit}. */
  EVERY,
  /** "Last", "this", "next": -1, 0, 1. */
  TURN,
  /** A time of the day, "9:30": seconds since midnight. */
  CLOCK,
  /** "a.m.", "p.m.": 0, 12. */
  HALF,
  /** "AD", "CE" in capitals: 1. */
  ERA,
  /** A time zone: minutes ahead of UTC. */
  ZONE,
  /** A month and a day in digits, "4/22", "22/4": month * 100 + day. */
  MONTH_DAY,
  /** A year and a month in digits, "2016-11": year * 100 + month. */
  YEAR_MONTH,
  /** A number with a decimal point: its thousandths. */
  FRACTION,
  /** A holiday: an index of {@link Holiday}. */
  HOLIDAY,
  /** A date of digits, "2014-03-11", "3/11/2014": year * 10000 + month * 100 + day. */
  DIGITS
}
