package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/** Numbers of several words: "twenty-five", "two hundred", "nineteen twenty-eight". */
final class Numerals {
  private Numerals() {}

  /** The tokens with each such number as one. */
  static List<Token> joined(List<Token> tokens) {
    return paired(summed(tokens));
  }

  private static List<Token> summed(List<Token> tokens) {
    List<Token> all = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (at + 1 < tokens.size() && isNumber(token)) {
        boolean linked = isLink(token, tokens, at + 1);
        Optional<Token> both = summed(token, tokens.get(linked ? at + 2 : at + 1));
        if (both.isEmpty()) {
          break;
        }
        token = both.get();
        at += linked ? 2 : 1;
      }
      all.add(token);
    }
    return all;
  }

  /** Whether a hyphen, or "and" after a hundred, stands there with a word behind it. */
  private static boolean isLink(Token number, List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    boolean and = word.equals("and") && value(number) >= 100;
    return at + 1 < tokens.size() && (and || (word.equals("-") && number.touches(tokens.get(at))));
  }

  private static boolean isNumber(Token token) {
    return token.isA(Sort.NUMBER) && Character.isLetter(token.word().charAt(0));
  }

  private static Optional<Token> summed(Token first, Token next) {
    int before = value(first);
    int times = next.word().equals("hundred") ? 100 : next.word().equals("thousand") ? 1000 : 0;
    if (times > 0) {
      return before < times
          ? Optional.of(both(first, next, Sort.NUMBER, before * times))
          : before % 1000 == 0 || before % 1000 >= 100 || times == 1000
              ? Optional.empty()
              : Optional.of(
                  both(first, next, Sort.NUMBER, before - before % 100 + before % 100 * times));
    }
    int room = before % 1000 == 0 ? 1000 : before % 100 == 0 ? 100 : before % 10 == 0 ? 10 : 0;
    if (before < 20 || room == 0) {
      return Optional.empty();
    }
    if (isNumber(next) && value(next) < room) {
      return Optional.of(both(first, next, Sort.NUMBER, before + value(next)));
    }
    Optional<Integer> place = next.value(Sort.ORDINAL).filter(value -> value < room);
    return place.map(value -> both(first, next, Sort.ORDINAL, before + value));
  }

  /** The tokens with each year that is spoken as two numbers as one: "nineteen twenty-eight". */
  private static List<Token> paired(List<Token> tokens) {
    List<Token> all = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean century = !all.isEmpty() && isNumber(all.getLast());
      int before = century ? value(all.getLast()) : 0;
      if (before >= 13 && before <= 20 && isNumber(token) && isYear(value(token))) {
        int year = 100 * before + value(token);
        all.add(both(all.removeLast(), token, Sort.YEAR, year));
      } else {
        all.add(token);
      }
    }
    return all;
  }

  private static boolean isYear(int end) {
    return end >= 10 && end < 100;
  }

  private static int value(Token token) {
    return token.value(Sort.NUMBER).orElse(0);
  }

  private static Token both(Token first, Token last, Sort sort, int value) {
    Sense sense = new Sense(sort, value);
    boolean year = sort == Sort.NUMBER && value > 1000 && value < 2200 && value % 100 > 0;
    boolean day = sort == Sort.NUMBER && value <= 31;
    return new Token(
        new Span(first.span().start(), last.span().end()),
        first.word() + " " + last.word(),
        first.capital(),
        year
            ? List.of(sense, new Sense(Sort.YEAR, value))
            : day ? List.of(sense, new Sense(Sort.DAY, value)) : List.of(sense));
  }
}
