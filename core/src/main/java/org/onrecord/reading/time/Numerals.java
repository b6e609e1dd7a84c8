package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/** Numbers of several words: "twenty-five", "two hundred". */
final class Numerals {
  private Numerals() {}

  /** The tokens with each such number as one. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> all = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (at + 1 < tokens.size() && isNumber(token)) {
        boolean hyphen = tokens.get(at + 1).word().equals("-") && at + 2 < tokens.size();
        Token next = tokens.get(hyphen ? at + 2 : at + 1);
        Optional<Token> both =
            hyphen && !token.touches(tokens.get(at + 1)) ? Optional.empty() : joined(token, next);
        if (both.isEmpty()) {
          break;
        }
        token = both.get();
        at += hyphen ? 2 : 1;
      }
      all.add(token);
    }
    return all;
  }

  private static boolean isNumber(Token token) {
    return token.isA(Sort.NUMBER) && Character.isLetter(token.word().charAt(0));
  }

  private static Optional<Token> joined(Token tens, Token next) {
    int before = value(tens, Sort.NUMBER);
    boolean full = before >= 20 && before < 100 && before % 10 == 0;
    if (full && isNumber(next) && value(next, Sort.NUMBER) < 10) {
      return Optional.of(both(tens, next, Sort.NUMBER, before + value(next, Sort.NUMBER)));
    }
    if (full && next.isA(Sort.ORDINAL) && value(next, Sort.ORDINAL) < 10) {
      return Optional.of(both(tens, next, Sort.ORDINAL, before + value(next, Sort.ORDINAL)));
    }
    int times = next.word().equals("hundred") ? 100 : next.word().equals("thousand") ? 1000 : 0;
    return times > 0 && before < times
        ? Optional.of(both(tens, next, Sort.NUMBER, before * times))
        : Optional.empty();
  }

  private static int value(Token token, Sort sort) {
    return token.senses().stream()
        .filter(sense -> sense.sort() == sort)
        .mapToInt(Sense::value)
        .findFirst()
        .orElse(0);
  }

  private static Token both(Token first, Token last, Sort sort, int value) {
    return new Token(
        new Span(first.span().start(), last.span().end()),
        first.word() + " " + last.word(),
        first.capital(),
        List.of(new Sense(sort, value)));
  }
}
