package org.onrecord.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a document was published: as a person gives it, and as a text says of itself. */
public final class PublishedDate {
  private static final Pattern STATED =
      Pattern.compile("\\A\\s*date:?\\s+(\\d{4}-\\d{2}-\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  private PublishedDate() {}

  /**
   * The date that stands at the head of a text: {@code date 2026-03-04} before its first words, or
   * in a dateline ({@code GENEVA, March 4, 2026 —}).
   *
   * @return ISO 8601; empty where the text gives no whole date, or none that exists
   */
  public static Optional<String> in(String text) {
    Matcher stated = STATED.matcher(text);
    return (stated.find() ? date(stated.group(1)) : Dateline.date(text)).map(LocalDate::toString);
  }

  /**
   * A date or date-time that a person gave.
   *
   * @return the same, without white space around it
   * @throws IllegalArgumentException if it is neither; the message says what is expected
   */
  public static String checked(String given) {
    String value = given.strip();
    try {
      (value.indexOf('T') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : DATE_TIME).parse(value);
      return value;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"" + given + "\" is no date: write 2026-03-04 or 2026-03-04T09:30:00Z", e);
    }
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
