package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Cuts a text into what expressions of time are made of. */
final class Tokens {
  private static final Pattern HALF =
      Pattern.compile("([ap])(?:\\s*\\.\\s*|\\s+)m(?![a-z])\\.?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> POINTED = Set.of("b.c", "a.d");

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
    Digits digits = new Digits(text);
    Matcher half = HALF.matcher(text);
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        Optional<Token> number = digits.at(at);
        number.ifPresent(tokens.found::add);
        at = number.map(token -> token.span().end()).orElse(at + 1);
      } else if (Character.isLetter(c)) {
        boolean pointed = half.region(at, text.length()).lookingAt() && tokens.isHalf(at);
        at = pointed ? tokens.add(at, half.end(), half.group(1) + "m") : tokens.letters(at);
      } else {
        at = Character.isWhitespace(c) ? at + 1 : tokens.mark(at, c);
      }
    }
    return vocabulary.holidays().joined(Numerals.joined(tokens.found));
  }

  /** Whether "a.m" or "p m" may stand there: a number stands before it. */
  private boolean isHalf(int at) {
    return !found.isEmpty()
        && (found.getLast().isA(Sort.NUMBER)
            || found.getLast().isA(Sort.CLOCK)
            || text.startsWith(".", at + 1));
  }

  private int letters(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (to == from + 1 && isPointed(from)) { // B.C.
      int end = from + 3 < text.length() && text.charAt(from + 3) == '.' ? from + 4 : from + 3;
      return add(from, end, text.substring(from, from + 1) + text.charAt(from + 2));
    }
    int end = to;
    if (to < text.length() && text.charAt(to) == '.' && vocabulary.isAbbreviated(text, from, to)) {
      end++;
    }
    return add(from, end, text.substring(from, to));
  }

  /** Whether a letter begins "B.C" or "A.D". */
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
}
