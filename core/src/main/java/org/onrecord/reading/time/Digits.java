package org.onrecord.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Reads what is written in digits: dates, times of the day, decades, places in a row, numbers.
 *
 * <p>Used by one thread.
 */
final class Digits {
  /** Each way of writing, and what it says; the first that fits counts. */
  private enum Form {
    DAY_LAST("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|-\\d)", m -> date(m, 1, 3, 4)),
    YEAR_LAST(
        "(\\d{1,2})([-/])(\\d{1,2})(?:\\2|\\s?,\\s?)(\\d{4}|\\d{2})(?![\\d/])",
        m -> date(m, 4, 1, 3)),
    POINTED("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\.?\\d)", m -> date(m, 3, 1, 2)),
    GLUED("((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d|[.,]\\d)", m -> date(m, 1, 2, 3)),
    CLOCK(
        "(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?(?:[.]\\d{3}Z?)?(?!\\d|[:.]\\d)(?=\\s*[ap]\\b|\\s*[ap]\\.?m|[-–Z,;)\\s.?!]|$)",
        Digits::clock),
    POINTED_CLOCK(
        "(\\d{1,2})\\.([0-5]\\d)(?=\\s?[ap]\\.?m|\\s?-\\s?\\d{1,2}\\.[0-5]\\d\\s?[ap]m)",
        Digits::clock),
    DECADE("((?:\\d\\d)?\\d0|\\d\\d0(?=s B\\.?C))[’']?s\\b", m -> sense(Sort.DECADE, number(m, 1))),
    PLACE(
        "(\\d{1,2})(?:st|nd|rd|th)\\b",
        m -> number(m, 1) == 0 ? List.of() : sense(Sort.ORDINAL, number(m, 1))),
    YEAR_AND_MONTH("(\\d{4}) ?[-/] ?(\\d{1,2})(?![\\d/-])", Digits::yearAndMonth),
    MONTH_AND_DAY("(\\d{1,2})/(\\d{1,2})(?![\\d/])", Digits::pair),
    FRACTION("\\d+(?:,\\d{3})*\\.\\d+", Digits::fraction),
    NUMBER("\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+", m -> plain(m.group()));

    private final Pattern pattern;
    private final Function<Matcher, List<Sense>> senses;

    Form(String pattern, Function<Matcher, List<Sense>> senses) {
      this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
      this.senses = senses;
    }
  }

  /** What is two numbers where it is no date. */
  private static final Set<Form> TWO_NUMBERS = Set.of(Form.YEAR_AND_MONTH, Form.MONTH_AND_DAY);

  private final List<Matcher> matchers;
  private final String text;

  Digits(String text) {
    this.text = text;
    matchers =
        List.of(Form.values()).stream()
            .map(form -> form.pattern.matcher(text).useTransparentBounds(true))
            .toList();
  }

  /** What begins with the digit there. */
  Optional<Token> at(int at) {
    for (Form form : Form.values()) {
      Matcher m = matchers.get(form.ordinal()).region(at, text.length());
      if (m.lookingAt()) {
        List<Sense> senses = form.senses.apply(m);
        if (!senses.isEmpty() || !TWO_NUMBERS.contains(form)) {
          return Optional.of(new Token(new Span(at, m.end()), m.group(), false, senses));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Sense> sense(Sort sort, int value) {
    return List.of(new Sense(sort, value));
  }

  /** A date of which two groups are day and month: the month first, unless that is none. */
  private static List<Sense> date(Matcher m, int year, int month, int day) {
    int told = number(m, year);
    int full = m.group(year).length() == 4 ? told : told + (told < 50 ? 2000 : 1900);
    boolean dayFirst = number(m, month) > 12 || m.group().indexOf('.') > 0 && year == 3;
    int[] order = dayFirst ? new int[] {day, month} : new int[] {month, day};
    return sense(Sort.DIGITS, full * 10_000 + number(m, order[0]) * 100 + number(m, order[1]));
  }

  private static List<Sense> pair(Matcher m) {
    int first = number(m, 1);
    int second = number(m, 2);
    int month = first > 12 ? second : first;
    int day = first > 12 ? first : second;
    return month < 1 || month > 12 || day < 1 || day > 31
        ? List.of()
        : sense(Sort.MONTH_DAY, 100 * month + day);
  }

  /** "2016-11"; "2011-12" and "1914-18" go on from one year to another. */
  private static List<Sense> yearAndMonth(Matcher m) {
    int year = number(m, 1);
    int month = number(m, 2);
    return year < 1900 || year > 2099 || month < 1 || month > 12 || month > year % 100
        ? List.of()
        : sense(Sort.YEAR_MONTH, 100 * year + month);
  }

  private static List<Sense> clock(Matcher m) {
    int hour = number(m, 1);
    int seconds = m.groupCount() > 2 && m.group(3) != null ? number(m, 3) : 0;
    return hour > 24 ? List.of() : sense(Sort.CLOCK, 3600 * hour + 60 * number(m, 2) + seconds);
  }

  private static List<Sense> fraction(Matcher m) {
    return m.group().length() > 8 || m.group().indexOf(',') > 0
        ? List.of()
        : sense(Sort.FRACTION, (int) Math.round(1000 * Double.parseDouble(m.group())));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static List<Sense> plain(String written) {
    String digits = written.replace(",", "");
    if (digits.length() > 9) {
      return List.of();
    }
    int number = Integer.parseInt(digits);
    Sense plain = new Sense(Sort.NUMBER, number);
    if (digits.length() == 4 && written.length() == 4 && number >= 1000 && number < 2200) {
      return List.of(plain, new Sense(Sort.YEAR, number));
    }
    return digits.length() <= 2 && number >= 1 && number <= 31
        ? List.of(plain, new Sense(Sort.DAY, number))
        : List.of(plain);
  }
}
