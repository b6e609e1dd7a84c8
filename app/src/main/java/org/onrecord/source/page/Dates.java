package org.onrecord.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them, made ISO 8601: with their time and zone where these are told, and none
 * that could be read in two ways ({@code 03/04/2026}). No state; safe to share between threads.
 */
public final class Dates {
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1971; // 1970 is what an empty field looks like.
  private static final int LAST_YEAR = 2100;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\s?(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + "\\s?(Z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?)?");

  private static final Pattern OTHER_DAY = Pattern.compile("(\\d{4})[./](\\d{2})[./](\\d{2})");

  private static final Pattern PDF_DAY =
      Pattern.compile("(?:D:)?(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");

  private static final List<DateTimeFormatter> WORDS =
      List.of(
          words("[EEEE, ][EEE, ]MMMM d, uuuu"),
          words("[EEEE, ][EEE, ]MMM[.] d, uuuu"),
          words("[EEEE, ][EEE, ]d MMMM uuuu"),
          words("[EEEE, ][EEE, ]d MMM[.] uuuu"));

  private Dates() {}

  /** A date or date-time; empty where the words are none, or none that can be. */
  public static Optional<String> iso(String words) {
    String given = words.strip();
    if (given.isEmpty() || given.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(given).filter(Dates::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> read(String given) {
    Matcher iso = ISO.matcher(given);
    if (iso.matches()) {
      return Optional.of(dateTime(iso));
    }
    Matcher day = OTHER_DAY.matcher(given);
    Matcher compact = PDF_DAY.matcher(given);
    if (day.matches() || compact.matches()) {
      Matcher found = day.matches() ? day : compact;
      return Optional.of(
          LocalDate.parse(found.group(1) + "-" + found.group(2) + "-" + found.group(3)) + "");
    }
    return parsed(DateTimeFormatter.RFC_1123_DATE_TIME, given)
        .map(time -> time(OffsetDateTime.from(time)))
        .or(() -> inWords(given));
  }

  private static String dateTime(Matcher iso) {
    if (iso.group(2) == null) {
      return LocalDate.parse(iso.group(1)).toString();
    }
    LocalDateTime time = LocalDateTime.parse(iso.group(1) + "T" + iso.group(2)).withNano(0);
    String zone = iso.group(3);
    if (zone == null) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    boolean universal = zone.equals("UTC") || zone.equals("GMT");
    return time(time.atOffset(java.time.ZoneOffset.of(universal ? "Z" : zone)));
  }

  private static Optional<String> inWords(String given) {
    return WORDS.stream()
        .flatMap(form -> parsed(form, given).stream())
        .findFirst()
        .map(found -> LocalDate.from(found).toString());
  }

  private static Optional<TemporalAccessor> parsed(DateTimeFormatter form, String given) {
    try {
      return Optional.of(form.parse(given));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static boolean isPlausible(String iso) {
    int year = Integer.parseInt(iso.substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(Locale.ENGLISH);
  }
}
