package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Scores what act a statement is, and whether it was made at all, given its gold spans. {@code
 * act-macro-F1} is the mean of the F1 of each act that is in the gold; {@code act-acc} and {@code
 * said-acc} are shares of right decisions.
 *
 * <p>No state; safe to share between threads.
 */
public final class ActScorer {
  private static final String LABEL = "act/";
  private static final List<Measure> MEASURES =
      List.of(Measure.recall("act-acc", "act"), Measure.recall("said-acc", "said"));

  private ActScorer() {}

  /** Counts of one statement. */
  public static Tally tally(Decision act, Decision said) {
    Tally tally = new Tally();
    tally.addCase("act", act.isRight());
    tally.addCase("said", said.isRight());
    Labels.add(tally, LABEL, act);
    return tally;
  }

  /** The figures of some statements together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> statements) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("act-macro-F1", Labels.macroF1(Labels.of(statements, LABEL).values()));
    figures.putAll(Measure.all(MEASURES, statements));
    return figures;
  }

  /** The wrong decisions, each pair of labels with how often it was met, most often first. */
  public static List<Confusion> confusions(Collection<Decision> decisions) {
    SequencedMap<Decision, Integer> counts = new LinkedHashMap<>();
    decisions.stream()
        .filter(each -> !each.isRight())
        .forEach(each -> counts.merge(each, 1, Integer::sum));
    List<Confusion> confusions = new ArrayList<>();
    counts.forEach((decision, count) -> confusions.add(new Confusion(decision, count)));
    confusions.sort((a, b) -> Integer.compare(b.count(), a.count()));
    return confusions;
  }

  /**
   * A wrong decision.
   *
   * @param decision which label was taken for which
   * @param count how often
   */
  public record Confusion(Decision decision, int count) {}
}
