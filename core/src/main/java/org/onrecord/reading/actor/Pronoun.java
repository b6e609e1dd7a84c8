package org.onrecord.reading.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The personal pronouns of English, with their possessive and reflexive forms. */
enum Pronoun {
  I(1, false, Gender.UNKNOWN, "i", "me", "my", "mine", "myself"),
  WE(1, true, Gender.UNKNOWN, "we", "us", "our", "ours", "ourselves"),
  YOU(2, false, Gender.UNKNOWN, "you", "your", "yours", "yourself", "yourselves"),
  HE(3, false, Gender.MASCULINE, "he", "him", "his", "himself"),
  SHE(3, false, Gender.FEMININE, "she", "her", "hers", "herself"),
  IT(3, false, Gender.NEUTER, "it", "its", "itself"),
  THEY(3, true, Gender.UNKNOWN, "they", "them", "their", "theirs", "themselves", "themself");

  private record Form(String word, Pronoun pronoun) {}

  private static final Map<String, Pronoun> BY_WORD =
      Arrays.stream(values())
          .flatMap(pronoun -> Arrays.stream(pronoun.words).map(word -> new Form(word, pronoun)))
          .collect(Collectors.toUnmodifiableMap(Form::word, Form::pronoun));

  private final int person;
  private final boolean plural;
  private final Gender gender;
  private final String[] words;

  Pronoun(int person, boolean plural, Gender gender, String... words) {
    this.person = person;
    this.plural = plural;
    this.gender = gender;
    this.words = words;
  }

  static Optional<Pronoun> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /** First, second or third. */
  int person() {
    return person;
  }

  boolean isPlural() {
    return plural;
  }

  Gender gender() {
    return gender;
  }

  static boolean isReflexive(String word) {
    return word.toLowerCase(Locale.ROOT).matches(".*sel(f|ves)");
  }
}
