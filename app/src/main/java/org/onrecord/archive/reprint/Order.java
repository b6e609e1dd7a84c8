package org.onrecord.archive.reprint;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Which of two documents was published first. */
enum Order {
  EARLIER,
  LATER,
  /** A date is missing, or they stand so near that clocks and time zones could tell a lie. */
  UNKNOWN;

  private static final Duration CLEAR = Duration.ofHours(1);

  /** How the one stands to the other. */
  static Order of(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return UNKNOWN;
    }
    try {
      return of(one.get(), other.get());
    } catch (DateTimeException noDate) {
      return UNKNOWN;
    }
  }

  private static Order of(String one, String other) {
    if (hasOffset(one) && hasOffset(other)) {
      Duration passed = Duration.between(OffsetDateTime.parse(other), OffsetDateTime.parse(one));
      return passed.abs().compareTo(CLEAR) <= 0 ? UNKNOWN : of(passed.isNegative() ? -1 : 1);
    }
    return of(day(one).compareTo(day(other)));
  }

  private static Order of(int sign) {
    return sign == 0 ? UNKNOWN : sign < 0 ? EARLIER : LATER;
  }

  private static boolean hasOffset(String date) {
    int time = date.indexOf('T');
    return time > 0
        && (date.endsWith("Z") || date.indexOf('+', time) > 0 || date.indexOf('-', time) > 0);
  }

  private static LocalDate day(String date) {
    int time = date.indexOf('T');
    return LocalDate.parse(time < 0 ? date : date.substring(0, time));
  }
}
