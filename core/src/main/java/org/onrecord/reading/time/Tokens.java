package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Cuts a text into what expressions of time are made of. */
final class Tokens {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])"
              + "|(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<c>\\d{4}|\\d{2})(?![\\d/])"
              + "|(?<hour>\\d{1,2})(?::|\\.(?=\\d\\d\\s?[AaPp]\\.?[Mm]))(?<minute>[0-5]\\d)(?![\\d:.]?\\d)(?=\\s*(?:[AaPp]\\.?[Mm]|GMT|UTC|[,;)\\s.]|$))"
              + "|(?<decade>(?:\\d\\d)?\\d0)[’']?s\\b"
              + "|(?<place>\\d{1,2})(?:st|nd|rd|th)\\b"
              + "|(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?<part>\\.\\d+)?");

  private static final Set<String> POINTED = Set.of("a.m", "p.m", "b.c", "a.d");

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Token> found = new ArrayList<>();

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The tokens of a text, in its order; white space is between them. */
  static List<Token> of(String text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary);
    Matcher digits = DIGITS.matcher(text);
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits.region(at, text.length());
        at = digits.lookingAt() ? tokens.digits(digits) : at + 1;
      } else if (Character.isLetter(c)) {
        at = tokens.letters(at);
      } else {
        at = Character.isWhitespace(c) ? at + 1 : tokens.mark(at, c);
      }
    }
    return Numerals.joined(tokens.found);
  }

  private int letters(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (to == from + 1 && isPointed(from)) { // a.m.
      int end = from + 3 < text.length() && text.charAt(from + 3) == '.' ? from + 4 : from + 3;
      return add(from, end, text.substring(from, from + 1) + text.charAt(from + 2));
    }
    int end = to;
    if (to < text.length() && text.charAt(to) == '.' && vocabulary.isAbbreviated(text, from, to)) {
      end++;
    }
    return add(from, end, text.substring(from, to));
  }

  /** Whether a letter begins "a.m" or "B.C". */
  private boolean isPointed(int at) {
    return at + 2 < text.length()
        && text.charAt(at + 1) == '.'
        && Character.isLetter(text.charAt(at + 2))
        && POINTED.contains(Vocabulary.lower(text.substring(at, at + 3)))
        && (at + 3 == text.length() || !Character.isLetter(text.charAt(at + 3)));
  }

  private int add(int from, int to, String word) {
    String lower = Vocabulary.lower(word);
    found.add(
        new Token(
            new Span(from, to),
            lower,
            Character.isUpperCase(word.charAt(0)),
            vocabulary.senses(lower, word)));
    return to;
  }

  private int mark(int at, char c) {
    if ((c == '\'' || c == '’' || c == '‘') && isShortYear(at)) {
      boolean decade = at + 3 < text.length() && text.charAt(at + 3) == 's';
      int year = Integer.parseInt(text, at + 1, at + 3, 10);
      int to = decade ? at + 4 : at + 3;
      Sense sense = new Sense(decade ? Sort.DECADE : Sort.SHORT_YEAR, year);
      found.add(new Token(new Span(at, to), text.substring(at, to), false, List.of(sense)));
      return to;
    }
    boolean dash = c == '–' || c == '—' || c == '‐' || c == '‑';
    String word = dash ? "-" : c == '’' ? "'" : String.valueOf(c);
    found.add(new Token(new Span(at, at + 1), word, false, List.of()));
    return at + 1;
  }

  private boolean isShortYear(int at) {
    return at + 2 < text.length()
        && isDigit(at + 1)
        && isDigit(at + 2)
        && (at + 3 == text.length() || !isDigit(at + 3))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int digits(Matcher m) {
    found.add(new Token(new Span(m.start(), m.end()), m.group(), false, senses(m)));
    return m.end();
  }

  private static List<Sense> senses(Matcher m) {
    if (m.group("year") != null) {
      return date(number(m, "year"), number(m, "month"), number(m, "day"));
    }
    if (m.group("a") != null) {
      int year = number(m, "c");
      int full = m.group("c").length() == 4 ? year : year + (year < 50 ? 2000 : 1900);
      int a = number(m, "a");
      int b = number(m, "b");
      return a > 12 ? date(full, b, a) : date(full, a, b);
    }
    if (m.group("hour") != null) {
      int hour = number(m, "hour");
      return hour > 24
          ? List.of()
          : List.of(new Sense(Sort.CLOCK, 60 * hour + number(m, "minute")));
    }
    if (m.group("decade") != null) {
      return List.of(new Sense(Sort.DECADE, number(m, "decade")));
    }
    if (m.group("place") != null) {
      return ordinal(number(m, "place"));
    }
    return m.group("part") == null ? number(m.group("number")) : List.of();
  }

  private static List<Sense> date(int year, int month, int day) {
    return List.of(new Sense(Sort.DIGITS, year * 10_000 + month * 100 + day));
  }

  private static List<Sense> ordinal(int place) {
    return place == 0 ? List.of() : List.of(new Sense(Sort.ORDINAL, place));
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static List<Sense> number(String written) {
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
