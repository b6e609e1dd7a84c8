package org.onrecord.source.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of feeds, RFC 822's and RFC 3339's and what is near to them, as ISO 8601. They keep
 * their time zone: an evening paper's "today" is not the next day, as it is in UTC.
 */
final class FeedDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** In hours; as RFC 822 has them. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("GMT", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("Z", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{2,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]{0,6}\\.?[\\s-]+"
              + "(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?\\s*([A-Za-z]{1,4}"
              + "|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[Tt\\s](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?"
              + "\\s*([Zz]|[+-]\\d{2}:?\\d{2})?)?");

  private FeedDate() {}

  /** Empty where it is none that is known, or none that exists. */
  static Optional<String> parse(String written) {
    String value = written.strip();
    try {
      Matcher iso = ISO.matcher(value);
      if (iso.matches()) {
        return Optional.of(iso(iso));
      }
      Matcher mail = MAIL.matcher(value);
      return mail.matches() ? mail(mail) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String iso(Matcher parts) {
    LocalDate date = LocalDate.parse(parts.group(1));
    if (parts.group(2) == null) {
      return date.toString();
    }
    return written(LocalDateTime.parse(date + "T" + parts.group(2)), zone(parts.group(3)));
  }

  private static Optional<String> mail(Matcher parts) {
    int month = MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1;
    int year = Integer.parseInt(parts.group(3));
    // RFC 2822, section 4.3, of years of two digits.
    int full = year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
    LocalDate date = LocalDate.of(full, month, Integer.parseInt(parts.group(1)));
    if (parts.group(4) == null) {
      return Optional.of(date.toString());
    }
    LocalDateTime time =
        date.atTime(
            Integer.parseInt(parts.group(4)),
            Integer.parseInt(parts.group(5)),
            parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)));
    return Optional.of(written(time, zone(parts.group(7))));
  }

  private static Optional<ZoneOffset> zone(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String name = written.toUpperCase(Locale.ROOT);
    return Character.isLetter(name.charAt(0))
        ? Optional.ofNullable(ZONES.get(name)).map(ZoneOffset::ofHours)
        : Optional.of(ZoneOffset.of(name));
  }

  private static String written(LocalDateTime time, Optional<ZoneOffset> zone) {
    return zone.map(
            offset ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(time, offset)))
        .orElseGet(() -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
  }
}
