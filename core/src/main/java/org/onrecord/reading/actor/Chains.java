package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Chaining;
import org.onrecord.model.ModelDescription;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which mentions of a document mean the same: each mention in turn joins the chain of the earlier
 * mention that it goes on from best, or begins one. The model scores pairs of mentions; what names,
 * gender, number and syntax say is added to it or forbids a chain.
 *
 * <p>A mention looks back over {@link #REACH} mentions, and over the chains that share a word with
 * its name however far back, so that time is linear in the text. "I", "we" and "you" in quotations
 * are left out: {@link Casting} explains them by who speaks. Immutable; safe to share between
 * threads.
 */
public final class Chains implements Step<List<Chain>> {
  public static final Part<List<Chain>> PART = new Part<>("chains");

  private static final int REACH = 200;

  /** How many chains of a name's word are looked at, the latest ones. */
  private static final int NAMESAKES = 8;

  /** What a pronoun needs to go on from something; these and those below tuned on dev text. */
  private static final Map<Pronoun, Double> PRONOUNS =
      Map.of(Pronoun.HE, -6.0, Pronoun.SHE, -6.0, Pronoun.THEY, -1.0, Pronoun.IT, -0.5);

  /** What one that speaks needs. */
  private static final double SPEAKING = -8;

  /** How many sentences back are near, and what each one more costs a pronoun. */
  private static final int NEAR = 1;

  private static final double A_SENTENCE = 0.35;

  private static final double NAMES = 0;
  private static final double NOMINALS = 1;

  private final Chaining chaining;

  public Chains(ModelDescription model) {
    chaining = model.chaining();
  }

  @Override
  public Part<List<Chain>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Phrases.PART, Statements.PART);
  }

  @Override
  public List<Chain> of(Draft draft) {
    Quoted quoted = Quoted.of(draft.get(Statements.PART), draft.get(Phrases.PART));
    List<Phrase> phrases =
        draft.get(Phrases.PART).stream().filter(phrase -> !quoted.holds(phrase)).toList();
    Speech speech = new Speech(draft.get(Statements.PART), phrases, quoted);
    Making making =
        new Making(
            new Constraints(draft.text(), speech),
            speech,
            phrases,
            sources(draft.get(Statements.PART)));
    for (int i = 0; i < phrases.size(); i++) {
      making.place(i);
    }
    return making.chains.stream().map(chain -> new Chain(chain.phrases())).toList();
  }

  /** The words of the sources of statements. */
  private static Set<Span> sources(List<Statement> statements) {
    return statements.stream().flatMap(each -> each.source().stream()).collect(Collectors.toSet());
  }

  /** The score that a mention needs to go on from another: "he" hardly ever begins anything. */
  private static double least(Phrase phrase) {
    return switch (phrase.form()) {
      case PRONOUN -> phrase.traits().pronoun().map(p -> PRONOUNS.getOrDefault(p, 0.0)).orElse(0.0);
      case NAME, METONYM -> NAMES;
      case NOMINAL -> NOMINALS;
    };
  }

  /**
   * What speaks against a pronoun's going on from a sentence farther back than the last few: the
   * model has not seen both in one window.
   */
  private static double farBack(Phrase phrase, Phrase earlier) {
    int sentences = phrase.site().sentence() - earlier.site().sentence();
    return phrase.isPronoun() ? A_SENTENCE * Math.max(0, sentences - NEAR) : 0;
  }

  /** What two mentions of one chain say together, as training adds their probabilities up. */
  private static double together(double one, double other) {
    double most = Math.max(one, other);
    return most + Math.log1p(Math.exp(Math.min(one, other) - most));
  }

  /** The chains of one document while they are made. */
  private final class Making {
    private final List<Phrase> phrases;
    private final List<OpenChain> chains = new ArrayList<>();
    private final List<OpenChain> chainOf = new ArrayList<>();
    private final Map<String, List<OpenChain>> byWord = new HashMap<>();
    private final Set<Span> sources;
    private final Constraints constraints;
    private final Speech speech;

    Making(Constraints constraints, Speech speech, List<Phrase> phrases, Set<Span> sources) {
      this.constraints = constraints;
      this.speech = speech;
      this.phrases = phrases;
      this.sources = sources;
    }

    /** A pronoun that speaks is somebody: the likeliest there is. */
    private boolean mustMean(Phrase phrase) {
      return phrase.traits().pronoun().filter(pronoun -> pronoun.person() == 3).isPresent()
          && sources.contains(phrase.head());
    }

    void place(int number) {
      Phrase phrase = phrases.get(number);
      OpenChain chain = best(phrase, scores(number, phrase)).orElseGet(this::begin);
      chain.add(phrase, speech);
      chainOf.add(chain);
      phrase.traits().words().ifPresent(words -> words.words().forEach(word -> know(word, chain)));
    }

    private OpenChain begin() {
      OpenChain chain = new OpenChain();
      chains.add(chain);
      return chain;
    }

    private void know(String word, OpenChain chain) {
      List<OpenChain> known = byWord.computeIfAbsent(word, any -> new ArrayList<>());
      known.remove(chain);
      known.add(chain);
      if (known.size() > NAMESAKES) {
        known.removeFirst();
      }
    }

    /** Each chain within reach, with the best score of its mentions. */
    private Map<OpenChain, Double> scores(int number, Phrase phrase) {
      Map<OpenChain, Double> scores = new LinkedHashMap<>();
      for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
        scores.merge(chainOf.get(i), pair(phrase, phrases.get(i)), Chains::together);
      }
      phrase
          .traits()
          .words()
          .ifPresent(
              words ->
                  words.words().stream()
                      .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                      .forEach(
                          chain -> scores.computeIfAbsent(chain, c -> pair(phrase, c.last()))));
      return scores;
    }

    private double pair(Phrase phrase, Phrase earlier) {
      Chaining.Pair pair =
          new Chaining.Pair(
              phrase.traits().noun().equals(earlier.traits().noun()),
              phrase.traits().article(),
              phrase.formNumber(),
              earlier.formNumber(),
              phrase.site().place() - earlier.site().place());
      return chaining.score(phrase.model().later(), earlier.model().earlier(), pair)
          + constraints.bySyntax(phrase, earlier)
          - farBack(phrase, earlier);
    }

    /** The chain of the best score that suffices; of equal ones the nearest. */
    private Optional<OpenChain> best(Phrase phrase, Map<OpenChain, Double> scores) {
      OpenChain best = null;
      boolean speaks = mustMean(phrase);
      double most = speaks ? SPEAKING : least(phrase);
      for (Map.Entry<OpenChain, Double> each : scores.entrySet()) {
        if (speaks && !each.getKey().maySpeak(phrase.traits().pronoun().orElseThrow())) {
          continue;
        }
        Optional<Double> added = constraints.of(phrase, each.getKey());
        if (added.isPresent() && each.getValue() + added.get() > most) {
          most = each.getValue() + added.get();
          best = each.getKey();
        }
      }
      return Optional.ofNullable(best);
    }
  }
}
