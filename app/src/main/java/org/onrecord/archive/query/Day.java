package org.onrecord.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day as {@code 2026-03-04}, a month or a year as a person writes it. Immutable; safe to share
 * between threads.
 *
 * @param first its first day
 * @param last its last day
 */
public record Day(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is none; the message says what to write
   */
  public static Day of(String written) {
    try {
      return switch (written.length()) {
        case YEAR -> of(Year.parse(written));
        case MONTH -> of(YearMonth.parse(written));
        default -> of(LocalDate.parse(written));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + written + "\" is no day: write 2026-03-04, 2026-03 or 2026", e);
    }
  }

  private static Day of(LocalDate day) {
    return new Day(day, day);
  }

  private static Day of(YearMonth month) {
    return new Day(month.atDay(1), month.atEndOfMonth());
  }

  private static Day of(Year year) {
    return new Day(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
  }
}
