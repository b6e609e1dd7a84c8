package org.onrecord.reading.time;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** A length of time, and how TIMEX3 writes it. */
enum Unit {
  SECOND("PT", "S"),
  MINUTE("PT", "M"),
  HOUR("PT", "H"),
  DAY("P", "D"),
  WEEK("P", "W"),
  MONTH("P", "M"),
  QUARTER("P", "Q"),
  YEAR("P", "Y"),
  DECADE("P", "DE"),
  CENTURY("P", "CE"),
  WEEKEND("P", "WE"),
  MILLENNIUM("P", "ML");

  /** From the longest. */
  static final List<Unit> BY_LENGTH =
      List.of(
          MILLENNIUM,
          CENTURY,
          DECADE,
          YEAR,
          QUARTER,
          MONTH,
          WEEK,
          WEEKEND,
          DAY,
          HOUR,
          MINUTE,
          SECOND);

  private final String before;
  private final String behind;

  Unit(String before, String behind) {
    this.before = before;
    this.behind = behind;
  }

  /**
   * A length in this unit.
   *
   * @param count digits, or X where nobody tells
   */
  String times(String count) {
    return before + count + behind;
  }

  /** What calendars count in; quarters are counted in months. */
  ChronoUnit chronoUnit() {
    return switch (this) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR -> ChronoUnit.HOURS;
      case DAY -> ChronoUnit.DAYS;
      case WEEK, WEEKEND -> ChronoUnit.WEEKS;
      case MONTH, QUARTER -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
      case DECADE -> ChronoUnit.DECADES;
      case CENTURY -> ChronoUnit.CENTURIES;
      case MILLENNIUM -> ChronoUnit.MILLENNIA;
    };
  }

  boolean isShorterThanADay() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
