package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a pattern to tokens. It tries all ways of a pattern: they are few.
 *
 * <p>Used by one thread.
 */
final class Fit {
  /** Where an expression begins or ends: before which token, and before which sense. */
  private record Bound(int token, int sense) {}

  private final List<Token> tokens;
  private final List<Sense> senses = new ArrayList<>();
  private final List<Bound> bounds = new ArrayList<>();
  private List<Sense> bestSenses = List.of();
  private List<Bound> bestBounds = List.of();
  private int end;
  private int at;

  Fit(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The expressions of the longest fit that begins with a token. */
  List<Match> longest(Rule rule, int from) {
    end = from;
    go(rule.sequence(), 0, from, this::keep);
    if (end == from) {
      return List.of();
    }
    if (bestBounds.isEmpty()) {
      bestBounds = List.of(new Bound(from, 0), new Bound(end, bestSenses.size()));
    }
    List<Match> all = new ArrayList<>();
    for (int i = 0; i + 1 < bestBounds.size(); i += 2) {
      Bound first = bestBounds.get(i);
      Bound last = bestBounds.get(i + 1);
      all.add(
          new Match(
              rule,
              rule.meaning(i / 2),
              first.token,
              last.token,
              bestSenses.subList(first.sense, last.sense),
              bestSenses.subList(0, first.sense),
              bestSenses.subList(last.sense, bestSenses.size()),
              tokens));
    }
    return all;
  }

  /** Fits a sequence from a part of it on; then runs what follows, with {@code at} behind it. */
  private void go(List<Element> sequence, int part, int from, Runnable next) {
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
      case Element.Edge edge -> {
        bounds.add(new Bound(from, senses.size()));
        go(sequence, part + 1, from, next);
        bounds.removeLast();
        return;
      }
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

  private void kind(Element.Kind kind, List<Element> sequence, int part, int from, Runnable next) {
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

  private void keep() {
    if (at > end) {
      end = at;
      bestSenses = List.copyOf(senses);
      bestBounds = List.copyOf(bounds);
    }
  }
}
