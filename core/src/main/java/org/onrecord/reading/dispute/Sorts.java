package org.onrecord.reading.dispute;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.reading.syntax.Parse;

/**
 * Of which sorts some words are: by the lists, and by the parse where a word alone doesn't tell.
 * "Did not deny it" denies nothing, "dismissed the coach" neither; "the work of teenagers" blames.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param tokens of the document
 */
record Sorts(Tokens tokens, Lists lists) {
  private static final String DENIES = "denies";
  private static final String BLAMES = "blames";

  /** Of which sorts there are words among some. */
  Set<String> of(Collection<Tokens.Token> words) {
    Set<String> found = lists.sorts(phrases(words));
    found.remove(DENIES);
    if (words.stream().anyMatch(this::denies)) {
      found.add(DENIES);
    }
    if (words.stream().anyMatch(it -> isDoing(it) || makes(it) || isCleft(it))) {
      found.add(BLAMES);
    }
    return found;
  }

  /** Whether a word tells a denial. */
  boolean denies(Tokens.Token word) {
    return lists.is("denial", word.form())
        || deniesAsVerb(word) && !isNegated(word.parse(), word.at());
  }

  /** Whether a verb is one of denying; of wider ones what it does so to must be a charge. */
  private boolean deniesAsVerb(Tokens.Token word) {
    return word.isTagged("VERB", "ADJ")
        && (lists.is(DENIES, word.form())
            || lists.is("dismisses", word.form()) && takesCharge(word.parse(), word.at()));
  }

  private boolean takesCharge(Parse parse, int verb) {
    return parse.children(verb, "ccomp").findAny().isPresent()
        || any(parse, verb, form -> lists.is("charge", form), "obj", "nsubj:pass")
        || any(parse, verb, form -> form.equals("it") || form.equals("this"), "obj")
        || any(parse, verb, form -> lists.is("false", form), "obl", "xcomp");
  }

  /** By a word beside it, beside what it is joined to, or by what governs it. */
  private boolean isNegated(Parse parse, int verb) {
    boolean own = negates(parse, verb);
    if (own || parse.isRoot(verb)) {
      return own;
    }
    boolean shares =
        parse.isRelated(verb, "conj")
            && parse.children(verb, "nsubj", "aux").findAny().isEmpty()
            && negates(parse, parse.head(verb));
    boolean withheld =
        parse.isRelated(verb, "xcomp")
            && lists.is("withholds", tokens.form(parse, parse.head(verb)));
    return shares || withheld;
  }

  private boolean negates(Parse parse, int verb) {
    return parse
        .children(verb, "aux", "advmod", "cc", "cc:preconj", "nsubj", "obj")
        .flatMap(child -> IntStream.concat(IntStream.of(child), small(parse, child)))
        .anyMatch(word -> lists.is("negates", tokens.form(parse, word)));
  }

  /** What is left of "didn't", and the "no" of "no official". */
  private static IntStream small(Parse parse, int word) {
    return parse.children(word, Parse.CONTINUES, "det", "aux", "advmod");
  }

  private boolean any(Parse parse, int verb, Predicate<String> test, String... relations) {
    return parse.children(verb, relations).mapToObj(it -> tokens.form(parse, it)).anyMatch(test);
  }

  /** Whether a noun stands for what somebody did: "the work of teenagers", "the army's doing". */
  boolean isDoing(Tokens.Token word) {
    return word.isTagged("NOUN")
        && lists.is("doings", word.form())
        && doers(word).findAny().isPresent();
  }

  /**
   * "Let the wall rot", "made them ill": whether a verb brings somebody to do or to be something.
   */
  boolean makes(Tokens.Token word) {
    return word.isTagged("VERB")
        && lists.is("makes", word.form())
        && word.parse().children(word.at(), "xcomp", "ccomp").findAny().isPresent();
  }

  /** "It was the guards who fired". */
  boolean isCleft(Tokens.Token word) {
    Parse parse = word.parse();
    return word.isTagged("NOUN", "PROPN")
        && parse.children(word.at(), "cop").findAny().isPresent()
        && parse.children(word.at(), "acl", "advcl", "ccomp").findAny().isPresent()
        && any(parse, word.at(), form -> form.equals("it"), "nsubj", "expl");
  }

  /** Whose doing a noun stands for. */
  IntStream doers(Tokens.Token doing) {
    Parse parse = doing.parse();
    return parse
        .children(doing.at(), "nmod")
        .filter(
            it ->
                parse.isRelated(it, "nmod:poss")
                    || any(parse, it, form -> form.equals("of"), "case"));
  }

  /** The forms of some words, and the verbs with their particles. */
  static Set<String> phrases(Collection<Tokens.Token> words) {
    return words.stream()
        .flatMap(word -> Stream.of(word.form(), word.phrasal()))
        .collect(Collectors.toSet());
  }
}
