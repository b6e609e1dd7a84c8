package org.onrecord.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that name an event.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param form all of them, in lower case
 * @param head stem of the last word that bears a meaning of its own
 * @param stems of all that do
 * @param rarity of the head, from 0 to 1
 * @param meaning of all that bear one
 */
record Trigger(String form, String head, Terms stems, double rarity, Meaning meaning) {
  /** Particles and verbs that mean little beside another word: "up", "took" in "took place". */
  private static final Set<String> SMALL =
      Set.of(
          """
          up down out off in on into over away back through for to of with at by a an the his her \
          their its"""
              .split(" "));

  private static final Set<String> LIGHT =
      Set.of(
          """
          be is was were are been being have has had having do does did done make makes made making \
          take takes took taken taking give gives gave given giving get gets got getting go goes \
          went gone going"""
              .split(" "));

  static Trigger of(List<Word> words) {
    List<Word> full = without(LIGHT, without(SMALL, words));
    String head = full.isEmpty() ? "" : full.getLast().stem();
    return new Trigger(
        words.stream().map(Word::form).collect(Collectors.joining(" ")),
        head,
        Terms.ofStems(full),
        full.isEmpty() ? 1 : full.getLast().rarity(),
        Meaning.sum(full.stream().map(Word::meaning).filter(Meaning::isKnown).toList()));
  }

  /** Words that are none of some; all of them where that would leave none. */
  private static List<Word> without(Set<String> some, List<Word> words) {
    List<Word> rest = words.stream().filter(each -> !some.contains(each.form())).toList();
    return rest.isEmpty() ? words : rest;
  }

  /** The share of the longer head that both begin with: "explode" and "explosion" share much. */
  double commonBeginning(Trigger other) {
    int shorter = Math.min(head.length(), other.head.length());
    int same = 0;
    while (same < shorter && head.charAt(same) == other.head.charAt(same)) {
      same++;
    }
    return (double) same / Math.max(1, Math.max(head.length(), other.head.length()));
  }
}
