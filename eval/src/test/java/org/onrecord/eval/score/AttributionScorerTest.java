package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.Part;
import org.onrecord.eval.reading.RecordFile;
import org.onrecord.record.NewsRecord;

/**
 * Counts that were worked out by hand on four invented documents: a text with an astral character,
 * an interrupted quotation and a missing source; one with a wrong source, a statement found twice
 * and marks left out; one without gold; one without a record.
 */
class AttributionScorerTest {
  private static List<Tally> tallies(String gold) {
    Map<String, NewsRecord> records = RecordFile.read(Fixtures.attributions(gold + ".jsonl"));
    return new AttributionGold(Part.DEV, false)
        .read(Fixtures.attributions(gold)).stream()
            .map(
                document ->
                    Comparison.of(document, Optional.ofNullable(records.get(document.name()))))
            .map(AttributionScorer::tally)
            .toList();
  }

  private static void assertCounts(
      String gold, String name, long right, long spurious, long missed) {
    Tally sum = Tally.sum(tallies(gold));
    assertEquals(Optional.of(new Counts(right, spurious, missed)), sum.of(name), name);
  }

  @ParameterizedTest
  @CsvSource({
    "source, 3, 2, 3",
    "cue, 5, 2, 2",
    "content, 4, 3, 3",
    "triple, 2, 5, 5",
    "content-token, 39, 3, 8",
    "direct-exact, 2, 1, 0",
    "said, 5, 3, 2",
    "speaker, 5, 0, 1",
    "speaker-direct, 2, 0, 0",
    "speaker-mixed, 1, 0, 0",
    "speaker-indirect, 2, 0, 1",
    "said-direct, 2, 0, 0",
    "said-mixed, 1, 0, 0",
    "said-indirect, 2, 0, 2"
  })
  void countsOnFlatGold(String name, long right, long spurious, long missed) {
    assertCounts("polnear", name, right, spurious, missed);
  }

  /**
   * The nested statement counts here; of four that touch borderline gold, one resembles too little.
   */
  @ParameterizedTest
  @CsvSource({
    "source, 1, 1, 0",
    "cue, 1, 2, 0",
    "content, 1, 2, 0",
    "triple, 1, 2, 0",
    "content-token, 4, 1, 0",
    "direct-exact, 0, 0, 0",
    "said, 1, 2, 0",
    "speaker, 1, 0, 0"
  })
  void borderlineGoldCountsNeitherWay(String name, long right, long spurious, long missed) {
    assertCounts("statements", name, right, spurious, missed);
  }

  @Test
  void figuresOfFlatGold() {
    Map<String, Double> figures = AttributionScorer.figures(tallies("polnear"));
    assertEquals(6.0 / 11, figures.get("source"));
    assertEquals(78.0 / 89, figures.get("content-token"));
    assertEquals(2.0 / 3, figures.get("said"));
    assertEquals(5.0 / 6, figures.get("speaker-acc"));
    assertEquals(0.5, figures.get("said-indirect-recall"));
    assertEquals(14, figures.size());
  }

  @Test
  void kindsThatNothingWasCountedForHaveNoFigure() {
    Map<String, Double> figures = AttributionScorer.figures(tallies("statements"));
    assertEquals(false, figures.containsKey("speaker-direct-acc"));
    assertEquals(1.0, figures.get("speaker-indirect-acc"));
  }
}
