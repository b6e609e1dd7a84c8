package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.record.Mention;

/** A chain that is being made, and what its mentions have in common so far. For one thread. */
final class OpenChain {
  /** So that a chain of a thousand spellings stays quick to compare with. */
  private static final int MOST_NAMES = 12;

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<NameWords> names = new LinkedHashSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private Optional<Sort> named = Optional.empty();
  private final Set<String> spoken = new HashSet<>();
  private final Set<String> around = new HashSet<>();
  private final Set<Sort> sorts = EnumSet.noneOf(Sort.class);
  private final Set<Optional<Pronoun>> pronouns = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private boolean singular;
  private boolean plural;

  void add(Phrase phrase, Speech speech) {
    phrases.add(phrase);
    spoken.addAll(speech.spokenBy(phrase));
    around.addAll(speech.around(phrase));
    Traits traits = phrase.traits();
    pronouns.add(traits.pronoun());
    if (!phrase.isPronoun()) {
      sorts.add(traits.sort());
    }
    if (gender == Gender.UNKNOWN) {
      gender = traits.gender();
    }
    if (phrase.form() == Mention.Form.NAME && named.isEmpty()) {
      named = Optional.of(traits.sort());
    }
    countries.addAll(traits.countries());
    singular |= traits.isSingular() && !phrase.isPronoun();
    plural |= traits.isPlural() && !phrase.isPronoun();
    if (names.size() < MOST_NAMES) {
      traits.words().ifPresent(names::add);
    }
    if (phrase.form() == Mention.Form.NOMINAL && nouns.size() < MOST_NAMES) {
      nouns.add(traits.noun());
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Phrase last() {
    return phrases.getLast();
  }

  Set<NameWords> names() {
    return names;
  }

  /** The heads of its nominals. */
  Set<String> nouns() {
    return nouns;
  }

  /** Whether it is presented by other countries alone. */
  boolean isOfOtherCountries(Set<String> presenting) {
    return !countries.isEmpty()
        && !presenting.isEmpty()
        && Collections.disjoint(countries, presenting);
  }

  Gender gender() {
    return gender;
  }

  /** What its name is a name of. */
  Optional<Sort> named() {
    return named;
  }

  boolean isSingular() {
    return singular && !plural;
  }

  boolean isPlural() {
    return plural && !singular;
  }

  /** Whether it speaks a quotation in which the mention stands, or stands in one that it speaks. */
  boolean speaksOf(Phrase phrase, Speech speech) {
    return !Collections.disjoint(spoken, speech.around(phrase))
        || !Collections.disjoint(around, speech.spokenBy(phrase));
  }

  /** Whether no other word than this pronoun stands for it. */
  boolean isOnly(Pronoun pronoun) {
    return pronouns.equals(Set.of(Optional.of(pronoun)));
  }

  /** Whether there is no name and no nominal. */
  boolean isOfPronouns() {
    return !pronouns.contains(Optional.<Pronoun>empty());
  }

  /** Whether a pronoun that speaks may mean it: not things, nor what only pronouns stand for. */
  boolean maySpeak(Pronoun pronoun) {
    boolean person = pronoun == Pronoun.HE || pronoun == Pronoun.SHE;
    return sorts.contains(Sort.PERSON)
        || (!person && (sorts.contains(Sort.ORGANISATION) || named.isPresent()));
  }
}
