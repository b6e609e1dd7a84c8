package org.onrecord.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** As a person writes it, if it is a day; else as it is. */
  static String of(String iso) {
    try {
      return LocalDate.parse(iso).format(DAY);
    } catch (DateTimeException e) {
      return Shown.line(iso);
    }
  }
}
