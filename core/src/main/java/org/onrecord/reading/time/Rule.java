package org.onrecord.reading.time;

import java.util.List;

/**
 * How expressions of time are worded, and what they then mean.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param pattern as written
 * @param sequence what it is made of
 * @param meanings what its expressions mean, in their order; the last one's is that of all behind
 *     it
 * @param unsure whether the model must agree that it is an expression of time
 */
record Rule(String pattern, List<Element> sequence, List<Meaning> meanings, boolean unsure) {
  Rule {
    sequence = List.copyOf(sequence);
    meanings = List.copyOf(meanings);
  }

  /** What the expressions of the longest fit are that begins with a token; none if none does. */
  List<Match> at(List<Token> tokens, int from) {
    return new Fit(tokens).longest(this, from);
  }

  Meaning meaning(int expression) {
    return meanings.get(Math.min(expression, meanings.size() - 1));
  }
}
