package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onrecord.eval.Fixtures.span;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.eval.gold.GapExample;
import org.onrecord.eval.gold.GapExample.Candidate;

class GapScorerTest {
  private static final String HER = "Ana Ruiz met Eva Lind, the aide of Bo Vale, and praised her.";
  private static final String HIS = "Bo Vale met Cy Hart at his house.";

  /** Whether "her" means Ana, Eva. */
  private static final GapExample WOMEN =
      new GapExample(
          "gap/validation-1",
          HER,
          span(HER, "her"),
          List.of(
              new Candidate(span(HER, "Ana Ruiz"), false),
              new Candidate(span(HER, "Eva Lind"), true)));

  /** Whether "his" means Bo, Cy. */
  private static final GapExample MEN =
      new GapExample(
          "gap/validation-2",
          HIS,
          span(HIS, "his"),
          List.of(
              new Candidate(span(HIS, "Bo Vale"), true),
              new Candidate(span(HIS, "Cy Hart"), false)));

  /** A chain of mentions, each written "words/head". */
  private static List<ChainMention> chain(String text, String... mentions) {
    return Arrays.stream(mentions)
        .map(mention -> mention.split("/"))
        .map(it -> new ChainMention(span(text, it[0]), span(text, it[1])))
        .toList();
  }

  @Test
  void namesInThePronounsChainAreMeant() {
    Tally right =
        GapScorer.tally(
            WOMEN, List.of(chain(HER, "Ana Ruiz/Ruiz"), chain(HER, "Eva Lind/Lind", "her/her")));
    assertEquals(Optional.of(new Counts(1, 0, 0)), right.of("gap"));
    assertEquals(Optional.of(new Counts(1, 0, 0)), right.of("gap-feminine"));
    assertEquals(Optional.empty(), right.of("gap-masculine"));
    Tally wrong = GapScorer.tally(WOMEN, List.of(chain(HER, "Ana Ruiz/Ruiz", "her/her")));
    assertEquals(Optional.of(new Counts(0, 1, 1)), wrong.of("gap"));
    Tally neither = GapScorer.tally(WOMEN, List.of(chain(HER, "Ana Ruiz/Ruiz")));
    assertEquals(Optional.of(new Counts(0, 0, 1)), neither.of("gap"));
  }

  @Test
  void aMentionMeansANameWhereItsHeadStands() {
    Tally longer =
        GapScorer.tally(
            WOMEN, List.of(chain(HER, "Eva Lind, the aide of Bo Vale/Lind", "her/her")));
    assertEquals(Optional.of(new Counts(1, 0, 0)), longer.of("gap"));
    Tally another =
        GapScorer.tally(
            WOMEN, List.of(chain(HER, "Eva Lind, the aide of Bo Vale/aide", "her/her")));
    assertEquals(Optional.of(new Counts(0, 0, 1)), another.of("gap"));
    Tally around =
        GapScorer.tally(
            MEN,
            List.of(chain(HIS, "Bo Vale/Vale"), chain(HIS, "Cy Hart/Hart", "his house/house")));
    assertEquals(Optional.of(new Counts(0, 0, 1)), around.of("gap-masculine"));
  }

  @Test
  void figuresByGenderAndTheirRatio() {
    Tally her =
        GapScorer.tally(WOMEN, List.of(chain(HER, "Ana Ruiz/Ruiz", "Eva Lind/Lind", "her/her")));
    Tally his = GapScorer.tally(MEN, List.of(chain(HIS, "Bo Vale/Vale", "his/his")));
    Map<String, Double> figures = GapScorer.figures(List.of(her, his));
    assertEquals(4.0 / 5, figures.get("gap"));
    assertEquals(1.0, figures.get("gap-masculine"));
    assertEquals(2.0 / 3, figures.get("gap-feminine"));
    assertEquals(2.0 / 3, figures.get("gap-ratio"));
    assertFalse(GapScorer.figures(List.of(her)).containsKey("gap-ratio"));
  }
}
