package org.onrecord.reading.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * A rule that fits.
 *
 * @param rule what fits
 * @param from its first token
 * @param to the token behind its last one
 * @param senses what its words are, in their order
 * @param tokens those of the text
 */
record Match(Rule rule, int from, int to, List<Sense> senses, List<Token> tokens) {
  /** The value of the first word of a sort. */
  OptionalInt first(Sort sort) {
    return senses.stream().filter(s -> s.sort() == sort).mapToInt(Sense::value).findFirst();
  }

  boolean has(Sort sort) {
    return first(sort).isPresent();
  }

  /** The value of the first word of a sort that the rule can't fit without. */
  int value(Sort sort) {
    return first(sort)
        .orElseThrow(() -> new IllegalStateException(rule.pattern() + " has no " + sort));
  }

  /** Its own tokens. */
  Stream<Token> words() {
    return tokens.subList(from, to).stream();
  }

  /** Whether one of some words is among its own. */
  boolean says(String... words) {
    return words().anyMatch(token -> List.of(words).contains(token.word()));
  }

  Span span() {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  Unit unit() {
    return Unit.values()[value(Sort.UNIT)];
  }
}
