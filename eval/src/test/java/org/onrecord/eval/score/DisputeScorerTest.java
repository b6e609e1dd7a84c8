package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.record.Dispute.Relation.CONTRADICTION;
import static org.onrecord.record.Dispute.Relation.COUNT;
import static org.onrecord.record.Dispute.Relation.DENIAL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.ReadEvents;
import org.onrecord.eval.gold.GoldDisputes;
import org.onrecord.eval.gold.GoldDisputes.Disputed;
import org.onrecord.eval.gold.GoldDisputes.Side;
import org.onrecord.eval.gold.Part;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

class DisputeScorerTest {
  private static final String TEXT =
      "Police said ten had come. Hosts said forty came. The gate broke. Bo denied it. Cy agreed.";
  private static final NewsRecord STATEMENTS =
      Fixtures.record(
          TEXT,
          Fixtures.statement("s0", TEXT, "Police", "Police said", "ten had come", 1),
          Fixtures.statement("s1", TEXT, "Hosts", "Hosts said", "forty came", 1),
          Fixtures.statement("s2", TEXT, "Bo", "denied", "it", 1),
          Fixtures.statement("s3", TEXT, "Cy", "agreed", "Cy agreed.", 1));
  private static final Disputed HOW_MANY = disputed(COUNT, "ten had come", "forty came");
  private static final Disputed GATE = disputed(DENIAL, "The gate broke", "denied");

  private static Disputed disputed(Dispute.Relation relation, String... sides) {
    return new Disputed(
        relation,
        Arrays.stream(sides)
            .map(words -> new Side(who(words), Fixtures.spans(TEXT, words)))
            .toList());
  }

  private static String who(String words) {
    return words.equals("ten had come") ? "the police" : "Jo";
  }

  private static GoldDisputes gold(Optional<String> near, Disputed... disputes) {
    return new GoldDisputes("d1", Part.DEV, Document.of(TEXT), near, List.of(disputes));
  }

  private static ReadEvents read() {
    return new ReadEvents(STATEMENTS).event("broke", "", "", "");
  }

  private static Map<String, Double> figures(ReadEvents read, Disputed... gold) {
    return DisputeScorer.figures(
        List.of(DisputeScorer.tally(gold(Optional.empty(), gold), read.record())));
  }

  private static Map<String, Double> figures(double precision, double recall) {
    return Map.of("precision", precision, "recall", recall);
  }

  @Test
  void sidesAreStatementsOrEvents() {
    assertEquals(
        Map.of("precision", 1.0, "recall", 1.0, "relation", .5, "who", .25),
        figures(
            read().dispute(DENIAL, "s2", "e0").dispute(CONTRADICTION, "s0", "s1"), HOW_MANY, GATE));
  }

  @Test
  void anEventToldByTheOtherSideIsNoWordsOfThisOne() {
    ReadEvents toldTwice = new ReadEvents(STATEMENTS).event("come", "", "", "");
    assertEquals(figures(0, 0), figures(toldTwice.dispute(COUNT, "s3 e0", "s1"), HOW_MANY));
  }

  @Test
  void oneSideAloneIsNoMatch() {
    assertEquals(figures(0, 0), figures(read().dispute(COUNT, "s0", "s3"), HOW_MANY));
    assertEquals(figures(0, 0), figures(read().dispute(COUNT, "s0 s1", "s3"), HOW_MANY));
  }

  @Test
  void ofThreeSidesTwoWillDo() {
    assertEquals(
        Map.of("precision", 1.0, "recall", 1.0, "relation", 1.0, "who", .5),
        figures(read().dispute(COUNT, "s3", "s1", "s0"), HOW_MANY));
  }

  @Test
  void eachStandsForOneAndTheOneOfTheSameRelationIsTaken() {
    assertEquals(
        Map.of("precision", .5, "recall", 1.0, "relation", 1.0, "who", .5),
        figures(read().dispute(DENIAL, "s0", "s1").dispute(COUNT, "s0", "s1"), HOW_MANY));
    assertEquals(
        Map.of("precision", 1.0, "recall", .5, "relation", 1.0, "who", .5),
        figures(read().dispute(COUNT, "s0", "s1"), HOW_MANY, HOW_MANY));
  }

  @Test
  void nearMissesAreCountedByTheirKind() {
    List<Tally> tallies =
        List.of(
            DisputeScorer.tally(
                gold(Optional.of("part")), read().dispute(COUNT, "s0", "s1").record()),
            DisputeScorer.tally(gold(Optional.of("part")), read().record()),
            DisputeScorer.tally(gold(Optional.of("time")), read().record()),
            DisputeScorer.tally(gold(Optional.empty(), GATE), read().record()));
    assertEquals(
        Map.of("precision", 0.0, "recall", 0.0, "false-near", 1.0 / 3),
        DisputeScorer.figures(tallies));
    assertEquals(
        Map.of("part", new Counts(1, 0, 1), "time", new Counts(0, 0, 1)),
        DisputeScorer.near(tallies));
    assertEquals(Map.of("denial", new Counts(0, 0, 1)), DisputeScorer.gold(tallies));
    assertEquals(Map.of("count", new Counts(0, 1, 0)), DisputeScorer.read(tallies));
  }
}
