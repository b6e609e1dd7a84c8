package org.onrecord.reading.actor;

import java.util.Optional;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;

/**
 * What names, gender, number and syntax forbid or favour, whatever the model says.
 *
 * @see <a href="https://aclanthology.org/J13-4004">Lee et al. (2013), Deterministic Coreference
 *     Resolution Based on Entity-Centric, Precision-Ranked Rules</a>
 */
final class Constraints {
  /** What speaks for two names of the same words, and for a name and its short form. */
  private static final double EQUAL = 8;

  private static final double SHORT = 4;

  /** What speaks against names that share nothing. */
  private static final double APART = -6;

  private static final double APPOSITION = 6;

  /** What speaks against "they" for one person, and against "it" for a group of many. */
  private static final double OTHER_NUMBER = -2;

  private static final double OTHER_SORT = -3;

  /** What speaks against "the French minister" and "the German minister". */
  private static final double OTHER_COUNTRY = -4;

  /** What speaks against "Spokeswoman Ann Low" for who was called "the minister" alone. */
  private static final double OTHER_TITLE = -4;

  /** What speaks for a nominal that has a nominal's noun again, but not for "a" such one. */
  private static final double SAME_NOUN = 5;

  /** How many mentions of a chain in one sentence are looked at, the latest. */
  private static final int MOST_COMPARED = 50;

  private final String text;

  private final Speech speech;

  Constraints(String text, Speech speech) {
    this.text = text;
    this.speech = speech;
  }

  /** What is added to the model's score for a mention and a chain; none where they can't be one. */
  Optional<Double> of(Phrase phrase, OpenChain chain) {
    Traits traits = phrase.traits();
    if (!traits.gender().fits(chain.gender()) || personAsThing(traits, chain)) {
      return Optional.empty();
    }
    boolean named = phrase.form() == Mention.Form.NAME;
    if ((!named && chain.speaksOf(phrase, speech)) || isForbiddenBySyntax(phrase, chain)) {
      return Optional.empty();
    }
    if (traits.pronoun().isPresent()) {
      return pronoun(traits.pronoun().get(), chain);
    }
    if (named && Appositions.presents(text, phrase, chain.last())) {
      return Optional.of(0.0);
    }
    double foreign = chain.isOfOtherCountries(traits.countries()) ? OTHER_COUNTRY : 0;
    return (named ? name(phrase, chain) : nominal(phrase, chain)).map(score -> score + foreign);
  }

  /** Whether one is a person and the other a thing, by a name and a pronoun. */
  private static boolean personAsThing(Traits traits, OpenChain chain) {
    boolean person = chain.named().filter(sort -> sort == Sort.PERSON).isPresent();
    boolean thing = chain.named().isPresent() && !person;
    if ((person && traits.gender() == Gender.NEUTER)
        || (thing && traits.pronoun().isPresent() && traits.gender().isOfPerson())) {
      return true;
    }
    if (traits.words().isEmpty()) {
      return false;
    }
    return traits.sort() == Sort.PERSON
        ? chain.gender() == Gender.NEUTER
        : chain.gender().isOfPerson() && chain.isOfPronouns();
  }

  private static Optional<Double> pronoun(Pronoun pronoun, OpenChain chain) {
    if (pronoun.person() < 3) {
      return Optional.of(chain.isOnly(pronoun) ? 0.0 : -1.0);
    }
    boolean one = pronoun.gender() != Gender.UNKNOWN;
    if (one && chain.isPlural()) {
      return pronoun == Pronoun.IT ? Optional.of(OTHER_NUMBER) : Optional.empty();
    }
    boolean person = chain.named().filter(sort -> sort == Sort.PERSON).isPresent();
    return Optional.of(!one && person ? OTHER_NUMBER : 0.0);
  }

  private Optional<Double> name(Phrase phrase, OpenChain chain) {
    NameWords words = phrase.traits().words().orElseThrow();
    if (chain.names().isEmpty()) {
      boolean many = chain.isPlural() && phrase.sort() == Sort.PERSON;
      boolean titled = !chain.nouns().isEmpty() && hasOtherTitle(phrase, chain);
      return many ? Optional.empty() : Optional.of(titled ? OTHER_TITLE : 0);
    }
    boolean persons =
        phrase.sort() == Sort.PERSON && chain.named().orElse(Sort.PERSON) == Sort.PERSON;
    NameWords.Relation best = NameWords.Relation.APART;
    for (NameWords other : chain.names()) {
      NameWords.Relation relation = persons ? words.asPerson(other) : words.asBody(other);
      if (relation == NameWords.Relation.NAMESAKE) {
        return Optional.empty();
      }
      best = relation.compareTo(best) < 0 ? relation : best;
    }
    boolean otherSort = chain.named().filter(sort -> sort != phrase.sort()).isPresent();
    boolean person = phrase.sort() == Sort.PERSON || chain.named().equals(Optional.of(Sort.PERSON));
    if (otherSort && (person || best == NameWords.Relation.APART)) {
      return Optional.empty();
    }
    return switch (best) {
      case SHORT -> Optional.of(SHORT);
      case APART -> persons ? Optional.empty() : Optional.of(APART);
      case EQUAL -> Optional.of(EQUAL);
      case NAMESAKE -> Optional.empty();
    };
  }

  /** Whether a noun before a name is none that the chain has. */
  private boolean hasOtherTitle(Phrase name, OpenChain chain) {
    Parse parse = name.site().parse();
    int title = parse.wordAt(name.brief().start()) - 1;
    return title >= 0
        && parse.isTagged(title, "NOUN")
        && !chain.nouns().contains(NameWords.plain(parse.span(title).in(text)));
  }

  private static Optional<Double> nominal(Phrase phrase, OpenChain chain) {
    boolean one = chain.isSingular() && phrase.traits().isPlural();
    boolean many = chain.isPlural() && phrase.traits().isSingular();
    Sort sort = chain.named().orElse(chain.phrases().getFirst().sort());
    double score = one || many ? OTHER_NUMBER : 0;
    score += sort == phrase.sort() ? 0 : OTHER_SORT;
    boolean again = chain.nouns().contains(phrase.traits().noun());
    boolean indefinite = phrase.traits().article() == 1;
    score += again && !indefinite ? SAME_NOUN : 0;
    return Optional.of(score);
  }

  /** What speaks for a mention and an earlier one by how they stand to each other. */
  double bySyntax(Phrase phrase, Phrase earlier) {
    return Appositions.presents(text, phrase, earlier) ? APPOSITION : 0;
  }

  /**
   * Whether a mention of this chain in the same sentence stands where this one can't mean it too.
   */
  private boolean isForbiddenBySyntax(Phrase phrase, OpenChain chain) {
    int all = chain.phrases().size();
    for (int i = all - 1; i >= Math.max(0, all - MOST_COMPARED); i--) {
      Phrase other = chain.phrases().get(i);
      if (!other.site().isBeside(phrase.site())) {
        return false;
      }
      if (isForbidden(phrase, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForbidden(Phrase phrase, Phrase other) {
    Parse parse = phrase.site().parse();
    int word = phrase.site().word();
    int before = other.site().word();
    if (Appositions.presents(text, phrase, other)) {
      return false;
    }
    boolean held = other.span().covers(phrase.span()) || phrase.span().covers(other.span());
    if (held && !(phrase.isPronoun() && isFarBelow(parse, word, before))) {
      return true;
    }
    if (areConjuncts(parse, word, before)) {
      return true;
    }
    return isArgument(parse, word)
        && isArgument(parse, before)
        && parse.head(word) == parse.head(before)
        && !isReflexive(phrase);
  }

  /** A pronoun in a clause that hangs on the head may mean it: "the man who lost his dog". */
  private static boolean isFarBelow(Parse parse, int word, int top) {
    int above = parse.head(word);
    return above != top && parse.isBelow(word, top);
  }

  private static boolean areConjuncts(Parse parse, int word, int before) {
    return parse.isRelated(word, "conj")
        && (parse.head(word) == before
            || (parse.isRelated(before, "conj") && parse.head(word) == parse.head(before)));
  }

  private static boolean isArgument(Parse parse, int word) {
    return parse.isRelated(word, "nsubj", "obj", "iobj");
  }

  private boolean isReflexive(Phrase phrase) {
    return phrase.isPronoun() && Pronoun.isReflexive(phrase.head().in(text));
  }
}
