package org.onrecord.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with which a report opens: place, date, agency and a dash, as in {@code KYIV, Ukraine,
 * Dec. 1, 2022 (AP) —} or {@code Geneva (4 March 2026) –}. Only a date with its year counts.
 */
final class Dateline {
  private static final int HEAD = 800;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String PLACE_WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|the|upon|on|de|del|la|el|al|da|do)";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\h+)?";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DATE =
      "(?:(?<m1>"
          + MONTH
          + ")\\.?\\h+(?<d1>\\d{1,2}),?\\h+(?<y1>\\d{4})|(?<d2>\\d{1,2})\\h+(?<m2>"
          + MONTH
          + ")\\.?,?\\h+(?<y2>\\d{4}))";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\h*(?=\\p{Lu})"
              + PLACE_WORD
              + "(?:[\\h,/(]{1,2}"
              + PLACE_WORD
              + "){0,7}?\\h?[,(]\\h?"
              + WEEKDAY
              + DATE
              + "[^\\n—–]{0,40}?\\h*(?:—|–|--?)\\h",
          Pattern.MULTILINE);

  private Dateline() {}

  /** The date of the first dateline near the head of a text, if it is one that exists. */
  static Optional<LocalDate> date(String text) {
    Matcher found = DATELINE.matcher(text.substring(0, Math.min(text.length(), HEAD)));
    if (!found.find()) {
      return Optional.empty();
    }
    return found.group("m1") != null
        ? date(found.group("y1"), found.group("m1"), found.group("d1"))
        : date(found.group("y2"), found.group("m2"), found.group("d2"));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
