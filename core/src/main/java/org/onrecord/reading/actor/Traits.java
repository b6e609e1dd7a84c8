package org.onrecord.reading.actor;

import java.util.Optional;
import java.util.Set;

/**
 * What a mention's words tell of what is meant.
 *
 * @param sort person, body, place or something else
 * @param gender as words and titles give it
 * @param plural whether more than one is meant, by the form of the words; empty where they don't
 *     tell
 * @param pronoun which it is
 * @param words of a name, as names are compared
 * @param noun its head word as words are compared
 * @param article before its head: 0 none, 1 indefinite, 2 definite
 * @param countries that the words before the head or before a name tell: "the Turkish minister"
 */
record Traits(
    Sort sort,
    Gender gender,
    Optional<Boolean> plural,
    Optional<Pronoun> pronoun,
    Optional<NameWords> words,
    String noun,
    int article,
    Set<String> countries) {

  boolean isPlural() {
    return plural.orElse(false);
  }

  boolean isSingular() {
    return !plural.orElse(true);
  }
}
