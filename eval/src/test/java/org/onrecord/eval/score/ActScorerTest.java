package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActScorerTest {
  private static Tally tally(String gold, String found, boolean said) {
    return ActScorer.tally(new Decision(gold, found), new Decision("CT+", said ? "CT+" : "Uu"));
  }

  /**
   * say: 2 right, 1 spurious, 1 missed; deny: 1 right, 1 missed; ask: spurious, not in the gold.
   */
  private static final List<Tally> TALLIES =
      List.of(
          tally("say", "say", true),
          tally("say", "say", true),
          tally("say", "ask", true),
          tally("deny", "deny", false),
          tally("deny", "say", true));

  @Test
  void macroF1IsTheMeanOverTheActsOfTheGold() {
    Map<String, Double> figures = ActScorer.figures(TALLIES);
    assertEquals((4.0 / 6 + 2.0 / 3) / 2, figures.getOrDefault("act-macro-F1", Double.NaN), 1e-12);
    assertEquals(0.6, figures.get("act-acc"));
    assertEquals(0.8, figures.get("said-acc"));
  }

  @Test
  void confusionsAreCountedMostFrequentFirst() {
    List<Decision> decisions =
        List.of(
            new Decision("say", "say"),
            new Decision("ask", "say"),
            new Decision("warn", "say"),
            new Decision("warn", "say"));
    assertEquals(
        List.of(
            new ActScorer.Confusion(new Decision("warn", "say"), 2),
            new ActScorer.Confusion(new Decision("ask", "say"), 1)),
        ActScorer.confusions(decisions));
  }
}
