package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an expression of time is worded, and what it then means.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param pattern as written
 * @param sequence what it is made of
 * @param meaning what it means
 * @param unsure whether the model must agree that it is an expression of time
 */
record Rule(String pattern, List<Element> sequence, Meaning meaning, boolean unsure) {
  /** The longest fit that begins with a token. */
  Optional<Match> at(List<Token> tokens, int from) {
    Fit fit = new Fit(tokens);
    fit.go(sequence, 0, from, () -> fit.keep(fit.at));
    return fit.end > from
        ? Optional.of(new Match(this, from, fit.end, fit.longest, tokens))
        : Optional.empty();
  }

  /** Tries all ways of a pattern: they are few. */
  private static final class Fit {
    private final List<Token> tokens;
    private final List<Sense> senses = new ArrayList<>();
    private List<Sense> longest = List.of();
    private int end;
    private int at;

    Fit(List<Token> tokens) {
      this.tokens = tokens;
    }

    /** Fits a sequence from a part of it on; then runs what follows, with {@code at} behind it. */
    void go(List<Element> sequence, int part, int from, Runnable next) {
      if (part == sequence.size()) {
        at = from;
        next.run();
        return;
      }
      Element element = sequence.get(part);
      switch (element) {
        case Element.Word word -> {
          if (from < tokens.size() && tokens.get(from).word().equals(word.word())) {
            go(sequence, part + 1, from + 1, next);
          }
        }
        case Element.Kind kind -> kind(kind, sequence, part, from, next);
        case Element.End end -> {
          if (from == tokens.size()
              || !Character.isLetterOrDigit(tokens.get(from).word().charAt(0))) {
            go(sequence, part + 1, from, next);
          }
        }
        case Element.Choice choice -> {
          for (List<Element> one : choice.choices()) {
            go(one, 0, from, () -> go(sequence, part + 1, at, next));
          }
        }
      }
      if (element.optional()) {
        go(sequence, part + 1, from, next);
      }
    }

    private void kind(
        Element.Kind kind, List<Element> sequence, int part, int from, Runnable next) {
      if (from < tokens.size()) {
        for (Sense sense : tokens.get(from).senses()) {
          if (sense.sort() == kind.sort()) {
            senses.add(sense);
            go(sequence, part + 1, from + 1, next);
            senses.removeLast();
          }
        }
      }
    }

    private void keep(int to) {
      if (to > end) {
        end = to;
        longest = List.copyOf(senses);
      }
    }
  }
}
