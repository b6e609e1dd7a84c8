package org.onrecord.reading.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * An expression that fits a rule.
 *
 * @param rule what fits
 * @param meaning what the rule says that it means
 * @param from its first token
 * @param to the token behind its last one
 * @param senses what its words are, in their order
 * @param before what those words of the pattern are that stand before it, and lend it what it
 *     leaves unsaid: "from 4 to 22 January"
 * @param after what those are that stand behind it
 * @param tokens those of the text
 */
record Match(
    Rule rule,
    Meaning meaning,
    int from,
    int to,
    List<Sense> senses,
    List<Sense> before,
    List<Sense> after,
    List<Token> tokens) {
  /** The value of the first word of a sort, its own or one that is lent. */
  OptionalInt first(Sort sort) {
    return Stream.of(senses, after, before)
        .flatMap(List::stream)
        .filter(s -> s.sort() == sort)
        .mapToInt(Sense::value)
        .findFirst();
  }

  /** The values of its own words of a sort. */
  List<Integer> all(Sort sort) {
    return senses.stream().filter(s -> s.sort() == sort).map(Sense::value).toList();
  }

  /** Whether one of its own words is of a sort. */
  boolean owns(Sort sort) {
    return !all(sort).isEmpty();
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
    return Unit.values()[first(Sort.UNIT).orElseGet(() -> value(Sort.UNITS))];
  }
}
