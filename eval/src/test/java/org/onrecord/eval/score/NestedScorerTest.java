package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.Fixtures.record;
import static org.onrecord.eval.Fixtures.statement;
import static org.onrecord.eval.Fixtures.triple;
import static org.onrecord.eval.Fixtures.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldStatement;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

class NestedScorerTest {
  private static final String TEXT =
      "Ana Ruiz said Bo Lind had claimed the gate was shut, and Cy Vale wrote that all fled.";

  /** Ana (Bo (the gate)), Cy flat. */
  private static final GoldDocument GOLD =
      new GoldDocument(
          "gate",
          Optional.of(TEXT),
          false,
          List.of(
              gold("g1", "Ana Ruiz", "said", "Bo Lind had claimed the gate was shut", ""),
              gold("g2", "Bo Lind", "had claimed", "the gate was shut", "g1"),
              gold("g3", "Cy Vale", "wrote", "that all fled", "")));

  private static GoldStatement gold(
      String id, String source, String cue, String content, String within) {
    return new GoldStatement(
        id,
        triple(TEXT, source, cue, content),
        Optional.of(within).filter(outer -> !outer.isEmpty()),
        false);
  }

  private static Statement found(String id, String source, String cue, String content) {
    return statement(id, TEXT, source, cue, content, 1);
  }

  private static final Statement ANA =
      found("a", "Ana Ruiz", "said", "Bo Lind had claimed the gate was shut");
  private static final Statement CY = found("c", "Cy Vale", "wrote", "that all fled");

  private static void assertCounts(NewsRecord record, Counts within, Counts inner, Counts outer) {
    Tally tally = NestedScorer.tally(GOLD, record);
    assertEquals(Optional.of(within), tally.of("within"));
    assertEquals(Optional.of(inner), tally.of("inner"));
    assertEquals(Optional.of(outer), tally.of("outer"));
  }

  @Test
  void allRightWithEdgesAlmostRight() {
    Statement bo = found("b", "Bo", "claimed", "the gate was shu");
    assertCounts(
        record(TEXT, ANA, within("a", bo), CY),
        new Counts(1, 0, 0),
        new Counts(1, 0, 0),
        new Counts(2, 0, 0));
  }

  @Test
  void withinTheWrongStatement() {
    Statement bo = found("b", "Bo Lind", "had claimed", "the gate was shut");
    assertCounts(
        record(TEXT, ANA, within("c", bo), CY),
        new Counts(0, 1, 1),
        new Counts(1, 0, 0),
        new Counts(2, 0, 0));
  }

  @Test
  void withTheWrongSource() {
    Statement bo = found("b", "", "had claimed", "the gate was shut");
    assertCounts(
        record(TEXT, ANA, within("a", bo)),
        new Counts(0, 1, 1),
        new Counts(0, 1, 1),
        new Counts(1, 0, 1));
  }

  @Test
  void foundTwiceOrNotNested() {
    Statement bo = found("b", "Bo Lind", "had claimed", "the gate was shut");
    Statement again = found("d", "Bo Lind", "had claimed", "the gate was shut");
    assertCounts(
        record(TEXT, ANA, within("a", bo), within("a", again), CY),
        new Counts(1, 1, 0),
        new Counts(1, 1, 0),
        new Counts(2, 0, 0));
    assertCounts(
        record(TEXT, ANA, bo, CY), new Counts(0, 0, 1), new Counts(0, 0, 1), new Counts(2, 1, 0));
  }

  @Test
  void figuresAreF1OfAllDocuments() {
    Statement bo = found("b", "Bo Lind", "had claimed", "the gate was shut");
    Map<String, Double> figures =
        NestedScorer.figures(
            List.of(
                NestedScorer.tally(GOLD, record(TEXT, ANA, within("a", bo), CY)),
                NestedScorer.tally(GOLD, record(TEXT, ANA, within("c", bo), CY)),
                NestedScorer.tally(GOLD, record(TEXT))));
    assertEquals(2.0 / 5, figures.get("within"));
    assertEquals(4.0 / 5, figures.get("inner"));
    assertEquals(8.0 / 10, figures.get("outer"));
  }
}
