package org.onrecord.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a document was published: what is given before the first step.
 *
 * @param day where it is known
 * @param time of that day, without its zone; midnight is what those write who know but the day
 */
public record Published(Optional<LocalDate> day, Optional<LocalTime> time) {
  public static final Part<Published> PART = new Part<>("published");

  /**
   * @param date ISO 8601, a date or a date with a time, or less than a date
   */
  public static Published of(Optional<String> date) {
    Optional<LocalDate> day = date.filter(d -> d.length() >= 10).flatMap(Published::day);
    return new Published(
        day, date.filter(d -> day.isPresent() && d.length() >= 16).flatMap(Published::time));
  }

  private static Optional<LocalTime> time(String date) {
    try {
      int to = date.startsWith(":", 16) ? Math.min(19, date.length()) : 16;
      return Optional.of(LocalTime.parse(date.substring(11, to)))
          .filter(time -> !time.equals(LocalTime.MIDNIGHT));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
