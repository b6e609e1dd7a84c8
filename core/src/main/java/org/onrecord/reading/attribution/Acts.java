package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.record.Act;
import org.onrecord.text.Span;

/**
 * Tells what one does by saying something: the words of the cue are looked up in a lexicon of
 * verbs, nouns and phrases, some of which ask what the content is or who the source. Of what is
 * found, the longest phrase counts, then what is rather a verb, then what comes first. Of "refused
 * to say" and "is expected to deny" the second verb counts. Where the lexicon has nothing, it is
 * plain saying.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Acts {
  /** How many other words may stand between those of a phrase. */
  private static final int GAP = 3;

  /** How many words behind the cue may still belong to a phrase that begins in it. */
  private static final int BEHIND = 3;

  /**
   * Verbs that hold the one behind them at a distance: it tells the act, they whether it is done.
   */
  private static final Set<String> DISTANCE =
      WordPattern.forms(
          words(
              """
              refuse decline fail plan expect want intend hope seem appear prepare continue begin
              start try attempt seek schedule decide need avoid resist hesitate forget manage dare
              set poise ready about go due like likely willing unwilling able unable reluctant
              refusal failure intention
              """));

  /** They do so in the passive: "is being urged to say", "is believed to have admitted". */
  private static final Set<String> PASSIVE_DISTANCE =
      WordPattern.forms(
          words("ask urge press tell order force invite require say believe think report allege"));

  private static final Set<String> BE = WordPattern.forms(List.of("be"));
  private static final Set<String> PERFECT = WordPattern.forms(List.of("be", "have"));
  private static final Set<String> BEFORE_EMBEDDED = Set.of("to", "from");

  /** A noun follows them rather than a verb. */
  private static final Set<String> BEFORE_NOUN =
      Set.copyOf(
          words(
              """
              a an the this that these those his her its their our my your no any some another in of
              by with from on at for 's
              """));

  /** Verbs that, uninflected, are rather something else. */
  private static final Set<String> RARELY_VERBS =
      Set.copyOf(words("back like long second state press post mean hold view record question"));

  private static final Comparator<Match> BEST =
      Comparator.comparing(Match::length)
          .reversed()
          .thenComparing(Match::isNoun)
          .thenComparing(Match::first);

  private final Map<String, List<ActRule>> rules = new HashMap<>();

  /** The shipped lexicon. */
  public Acts() {
    this(ActRule.shipped());
  }

  /**
   * @param inOrder where two rules have the same words, the first whose condition holds counts
   */
  Acts(List<ActRule> inOrder) {
    for (ActRule rule : inOrder) {
      for (String form : rule.pattern().first()) {
        rules.computeIfAbsent(form, any -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static List<String> words(String list) {
    return List.of(list.strip().split("\\s+"));
  }

  /** What is done by saying it. */
  public FoundAct of(Saying saying) {
    return best(SayingWords.of(saying))
        .map(match -> new FoundAct(match.rule().act(), match.spans()))
        .orElse(new FoundAct(Act.SAY, List.of()));
  }

  /** The rule that decides. */
  Optional<Match> best(SayingWords words) {
    List<Match> matches = matches(words);
    Optional<Match> best = matches.stream().min(BEST);
    return best.flatMap(match -> embedded(match, matches)).or(() -> best);
  }

  private List<Match> matches(SayingWords words) {
    List<Token> tokens = new ArrayList<>(words.cue());
    words.behind().stream().limit(BEHIND).forEach(tokens::add);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < words.cue().size(); i++) {
      for (ActRule rule : rules.getOrDefault(tokens.get(i).word(), List.of())) {
        Optional<int[]> places = rule.pattern().at(tokens, i, GAP, words.cue().size());
        if (places.isPresent() && rule.condition().test(words)) {
          matches.add(new Match(rule, tokens, places.get()));
        }
      }
    }
    return matches;
  }

  private static Optional<Match> embedded(Match outer, List<Match> matches) {
    return matches.stream()
        .filter(match -> outer.isDistant() && match.first() > outer.last() && match.isEmbedded())
        .min(BEST);
  }

  /**
   * A rule whose words stand in a cue.
   *
   * @param places the indexes of its words among the tokens
   */
  record Match(ActRule rule, List<Token> tokens, int[] places) {
    int length() {
      return places.length;
    }

    int first() {
      return places[0];
    }

    int last() {
      return places[places.length - 1];
    }

    boolean isNoun() {
      return RARELY_VERBS.contains(tokens.get(first()).word())
          || BEFORE_NOUN.contains(wordBefore(first()));
    }

    boolean isDistant() {
      String word = tokens.get(last()).word();
      boolean to = word.equals("to");
      return DISTANCE.contains(to ? tokens.get(first()).word() : word)
          || (PASSIVE_DISTANCE.contains(word) && BE.contains(wordBefore(first())));
    }

    boolean isEmbedded() {
      int at = first();
      while (PERFECT.contains(wordBefore(at))) {
        at--;
      }
      return BEFORE_EMBEDDED.contains(wordBefore(at));
    }

    private String wordBefore(int place) {
      return place == 0 ? "" : tokens.get(place - 1).word();
    }

    List<Span> spans() {
      return Arrays.stream(places).mapToObj(place -> tokens.get(place).span()).toList();
    }
  }
}
