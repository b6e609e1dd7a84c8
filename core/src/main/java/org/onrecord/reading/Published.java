package org.onrecord.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a document was published: what is given before the first step.
 *
 * @param day where it is known
 */
public record Published(Optional<LocalDate> day) {
  public static final Part<Published> PART = new Part<>("published");

  /**
   * @param date ISO 8601, a date or a date with a time, or less than a date
   */
  public static Published of(Optional<String> date) {
    return new Published(date.filter(d -> d.length() >= 10).flatMap(Published::day));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
