package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.reading.dispute.Amount.Sort;
import org.onrecord.reading.event.CountedNoun;
import org.onrecord.reading.event.Figures;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

/**
 * Reads the numbers of a unit: counts, shares of a whole, money; no times, and nothing that lasts.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Amounts {
  /** So many of a unit's numbers are compared at most. */
  private static final int MANY = 20;

  /** How far up the parse from a noun to the verb of which it is a party. */
  private static final int REACH = 6;

  /** What of a sentence tells of something else than the word does that it hangs on. */
  private static final String[] ELSE = {"conj", "ccomp", "advcl", "parataxis", "acl", "appos"};

  private final String text;
  private final Tokens tokens;
  private final Lists lists;
  private final Figures figures;
  private final Shares shares;
  private final NavigableMap<Integer, Quantity> quantities;
  private final Predicate<Span> isTime;

  /**
   * @param quantities the document's, by their starts
   * @param isTime whether a word is part of a time
   */
  Amounts(
      String text,
      Tokens tokens,
      Lists lists,
      Figures figures,
      NavigableMap<Integer, Quantity> quantities,
      Predicate<Span> isTime) {
    this.text = text;
    this.tokens = tokens;
    this.lists = lists;
    this.figures = figures;
    shares = new Shares(text, figures);
    this.quantities = quantities;
    this.isTime = isTime;
  }

  /** A number with the word that what it counts hangs on; the currency of money. */
  private record Found(
      Span span,
      Tokens.Token word,
      Sort sort,
      OptionalDouble low,
      OptionalDouble high,
      String currency) {}

  /** Those of a unit, shares first. */
  List<Amount> of(Unit unit) {
    List<Tokens.Token> words = tokens.in(unit.words()).toList();
    List<Found> found = new ArrayList<>();
    for (Shares.Share it : shares.in(words)) {
      found.add(new Found(it.span(), it.word(), Sort.SHARE, it.low(), it.high(), ""));
    }
    for (Tokens.Token word : words) {
      if (found.size() < MANY && found.stream().noneMatch(it -> it.span().overlaps(word.span()))) {
        found(word).ifPresent(found::add);
      }
    }
    Set<String> all = found.size() == 1 ? fates(words) : Set.of();
    return found.stream().map(it -> amount(it, all)).filter(it -> !isPronoun(it)).toList();
  }

  /** The count or the money that a word begins. */
  private Optional<Found> found(Tokens.Token word) {
    if (isNone(word)) {
      OptionalDouble none = OptionalDouble.of(0);
      return Optional.of(new Found(word.span(), word, Sort.COUNT, none, none, ""));
    }
    boolean number = word.isTagged("NUM") || quantity(word).isPresent();
    return number && !isTime.test(word.span()) && !lasts(word)
        ? figures
            .at(text, word.span(), word.parse().extent())
            .map(
                it ->
                    new Found(
                        it.span(),
                        word,
                        it.currency().isEmpty() ? Sort.COUNT : Sort.MONEY,
                        it.low(),
                        it.high(),
                        it.currency()))
        : Optional.empty();
  }

  private Optional<Quantity> quantity(Tokens.Token word) {
    return Optional.ofNullable(quantities.floorEntry(word.span().start()))
        .map(Map.Entry::getValue)
        .filter(it -> it.span().covers(word.span()));
  }

  /** "Nobody", "none", "no houses". */
  private boolean isNone(Tokens.Token word) {
    return lists.is("none", word.form()) && word.isTagged("PRON", "DET", "NOUN");
  }

  /** Whether it counts years, days, hours. */
  private boolean lasts(Tokens.Token word) {
    return CountedNoun.of(word.parse(), word.at()).stream()
        .anyMatch(noun -> lists.is("lasts", tokens.form(word.parse(), noun)));
  }

  /**
   * What befalls those who are counted stands with their noun, else with the verb whose party they
   * are, else it is the noun itself, or the model knows; else it stands anywhere in a unit that has
   * one number alone.
   */
  private Amount amount(Found found, Set<String> all) {
    Parse parse = found.word().parse();
    int noun = noun(found.word());
    Optional<Quantity.What> what = quantity(found.word()).map(Quantity::what);
    Set<String> fates =
        Stream.of(
                fates(besides(parse, noun)),
                verb(parse, noun).stream()
                    .mapToObj(verb -> fates(below(parse, verb, ELSE)))
                    .findFirst()
                    .orElse(Set.of()),
                fates(List.of(tokens.at(parse, noun))),
                what.map(Amounts::fates).orElse(Set.of()))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(all);
    return new Amount(
        found.sort(),
        found.low(),
        found.high(),
        what,
        found.sort() == Sort.MONEY ? found.currency() : stem(parse, noun),
        lists.nouns(tokens.form(parse, noun)),
        fates);
  }

  /** "One should not": one of nothing, whom nothing befalls. */
  private static boolean isPronoun(Amount amount) {
    return amount.sort() == Sort.COUNT
        && amount.low().equals(OptionalDouble.of(1))
        && amount.high().equals(OptionalDouble.of(1))
        && amount.unit().isEmpty()
        && amount.fates().isEmpty();
  }

  private String stem(Parse parse, int noun) {
    return parse.isTagged(noun, "NOUN") ? tokens.at(parse, noun).stem() : "";
  }

  /** What a number counts; itself where that is not named. */
  private static int noun(Tokens.Token word) {
    Parse parse = word.parse();
    if (word.isTagged("DET") && !parse.isRoot(word.at())) {
      return parse.head(word.at());
    }
    OptionalInt below =
        word.isTagged("NOUN")
            ? parse.children(word.at(), "nmod").filter(it -> parse.isTagged(it, "NOUN")).findFirst()
            : OptionalInt.empty();
    return below.orElseGet(() -> CountedNoun.of(parse, word.at()).orElse(word.at()));
  }

  private static Set<String> fates(Quantity.What what) {
    return switch (what) {
      case KILLED, INJURED, DETAINED, DISPLACED -> Set.of(Lists.COUNTS + what.label());
      case AFFECTED, MONEY, OTHER -> Set.of();
    };
  }

  /** The words that hang on a noun: of "marchers who were killed" the last two. */
  private List<Tokens.Token> besides(Parse parse, int noun) {
    return below(parse, noun, "conj", "parataxis", "appos").stream()
        .filter(word -> word.at() != noun)
        .toList();
  }

  /** A word and what hangs on it, but not by these relations. */
  private List<Tokens.Token> below(Parse parse, int top, String... not) {
    return parse.below(top, it -> !parse.isRelated(it, not)).stream()
        .map(word -> tokens.at(parse, word))
        .toList();
  }

  /** What befalls somebody by some words. */
  private Set<String> fates(List<Tokens.Token> words) {
    return Lists.counted(lists.sorts(Sorts.phrases(words)));
  }

  /** The verb, or whatever tells of it, of which a noun is a party, alone or with others. */
  private OptionalInt verb(Parse parse, int noun) {
    int at = noun;
    for (int steps = 0; steps < REACH && !parse.isRoot(at); steps++) {
      boolean party = parse.isRelated(at, "nsubj", "obj");
      if (!party && !parse.isRelated(at, "conj", "nmod", "nummod", "compound")) {
        return OptionalInt.empty();
      }
      at = parse.head(at);
      if (party) {
        return OptionalInt.of(at);
      }
    }
    return at == noun ? OptionalInt.empty() : OptionalInt.of(at);
  }
}
