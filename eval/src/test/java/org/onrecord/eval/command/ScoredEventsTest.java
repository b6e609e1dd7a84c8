package org.onrecord.eval.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.ReadEvents;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.eval.reading.PairRead;
import org.onrecord.eval.report.Table;

class ScoredEventsTest {
  private static final String ACTIVE = "A guild sued the mayor.";
  private static final String PASSIVE = "The mayor was sued by a guild.";
  private static final String NOTHING = "It rained.";

  /** In the active all is right; in the passive the type is wrong, and the parties are swapped. */
  private static final ScoredEvents SCORED =
      ScoredEvents.of(
          List.of(
              gold(ACTIVE, "guild", "mayor"),
              gold(PASSIVE, "guild", "mayor"),
              new GoldEvent("n", NOTHING, Optional.empty())),
          List.of(
              Optional.of(new PairRead("ACCUSE", false)),
              Optional.of(new PairRead("REJECT", true)),
              Optional.empty()),
          List.of(
              read(ACTIVE).event("sued", "ACCUSE", "guild", "mayor").record(),
              read(PASSIVE).event("sued", "ACCUSE", "mayor", "guild").record(),
              read(NOTHING).record()));

  private static GoldEvent gold(String sentence, String source, String target) {
    Pair pair =
        new Pair(
            Optional.of(Fixtures.span(sentence, source)),
            Optional.of(Fixtures.span(sentence, target)),
            "ACCUSE",
            3);
    return new GoldEvent(sentence, sentence, Optional.of(pair));
  }

  private static ReadEvents read(String text) {
    return new ReadEvents(ReadEvents.blank(text));
  }

  @Test
  void pairsAndSentencesWithoutOneAreSized() {
    assertEquals("{givenPair.n=2, endToEnd.n=2, falseEvents.n=1}", SCORED.sizes().toString());
  }

  @Test
  void ordersAndVoicesHaveTheirFigures() {
    Table table = SCORED.tables().get(1);
    assertEquals(
        List.of(
            "givenPair.accuracy", "givenPair.rootMacroF1", "endToEnd.recall", "endToEnd.swapped"),
        table.header().subList(2, 6));
    assertEquals(
        List.of(
            List.of("source stands first", "1", "1.0000", "1.0000", "1.0000", "0.0000"),
            List.of("target stands first", "1", "0.0000", "0.0000", "0.0000", "1.0000"),
            List.of("voice is active", "1", "1.0000", "1.0000", "1.0000", "0.0000"),
            List.of(
                "voice is passive, or has a “by”", "1", "0.0000", "0.0000", "0.0000", "1.0000")),
        table.rows());
  }

  @Test
  void whatNoPairHasIsADash() {
    ScoredEvents nothing =
        ScoredEvents.of(
            List.of(new GoldEvent("n", NOTHING, Optional.empty())),
            List.of(Optional.empty()),
            List.of(read(NOTHING).record()));
    assertEquals(
        List.of("voice is active", "0", "–", "–", "–", "–"), nothing.tables().get(1).rows().get(2));
  }

  @Test
  void typesHaveTheirRecallAndPrecision() {
    assertEquals(
        List.of(
            List.of("ACCUSE", "2", "0.5000", "1.0000", "0.6667"),
            List.of("REJECT", "0", "0.0000", "0.0000", "0.0000")),
        SCORED.tables().getFirst().rows());
  }

  @Test
  void wrongTypesAreShownWithTheirParties() {
    assertEquals(
        List.of(List.of("ACCUSE → REJECT", "guild", "mayor", PASSIVE)), SCORED.wrong(9).rows());
    assertEquals(List.of(), SCORED.wrong(0).rows());
  }
}
