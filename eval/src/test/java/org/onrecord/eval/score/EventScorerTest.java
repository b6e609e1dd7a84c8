package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.ReadEvents;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.text.Span;

class EventScorerTest {
  private static final String TEXT =
      "The old mayor was sued by a carters' guild, which then struck.";

  private static Pair pair(String source, String target, String root, int quad) {
    return new Pair(party(source), party(target), root, quad);
  }

  private static Optional<Span> party(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(Fixtures.span(TEXT, words));
  }

  private static ReadEvents read() {
    return new ReadEvents(ReadEvents.blank(TEXT));
  }

  private static double recall(Pair gold, ReadEvents read) {
    Tally tally = EventScorer.read(Optional.of(gold), read.record().events());
    return EventScorer.figures(List.of(tally)).getOrDefault("endToEnd.recall", -1.0);
  }

  /** AID: 1 right, 1 missed; YIELD: 1 right, 1 spurious; SANCTION: found, not in the gold. */
  @Test
  void macroF1IsTheMeanOverTheTypesAndQuadrantsOfTheGold() {
    Map<String, Double> figures =
        EventScorer.figures(
            List.of(
                EventScorer.pair(pair("", "", "AID", 2), "AID"),
                EventScorer.pair(pair("", "", "AID", 2), "YIELD"),
                EventScorer.pair(pair("", "", "YIELD", 2), "YIELD"),
                EventScorer.pair(pair("", "", "COERCE", 4), "SANCTION")));
    assertEquals(
        (2 / 3.0 + 2 / 3.0 + 0) / 3, figures.getOrDefault("givenPair.rootMacroF1", -1.0), 1e-12);
    assertEquals(1, figures.get("givenPair.quadMacroF1"));
    assertEquals(.5, figures.get("givenPair.accuracy"));
    assertEquals(3, figures.size());
  }

  @Test
  void anEventMustHaveTheTypeAndBothParties() {
    Pair gold = pair("guild", "mayor", "ACCUSE", 3);
    assertEquals(
        1, recall(gold, read().event("sued", "ACCUSE", "a carters' guild", "The old mayor")));
    assertEquals(0, recall(gold, read().event("sued", "REJECT", "guild", "mayor")));
    assertEquals(0, recall(gold, read().event("sued", "ACCUSE", "mayor", "guild")));
    assertEquals(0, recall(gold, read().event("sued", "ACCUSE", "guild", "")));
    assertEquals(0, recall(gold, read().event("sued", "", "guild", "mayor")));
    assertEquals(
        0,
        recall(
            gold,
            read().event("sued", "ACCUSE", "guild", "").event("struck", "ACCUSE", "", "mayor")));
  }

  private static Optional<Double> swapped(Pair gold, ReadEvents read) {
    Tally tally = EventScorer.read(Optional.of(gold), read.record().events());
    return Optional.ofNullable(EventScorer.figures(List.of(tally)).get("endToEnd.swapped"));
  }

  @Test
  void anEventReadTheOtherWayRoundIsSwapped() {
    Pair gold = pair("guild", "mayor", "ACCUSE", 3);
    assertEquals(Optional.of(1.0), swapped(gold, read().event("sued", "ACCUSE", "mayor", "guild")));
    assertEquals(Optional.of(0.0), swapped(gold, read().event("sued", "ACCUSE", "guild", "mayor")));
    assertEquals(Optional.of(0.0), swapped(gold, read().event("sued", "REJECT", "mayor", "guild")));
    assertEquals(Optional.of(0.0), swapped(gold, read().event("sued", "ACCUSE", "mayor", "")));
  }

  @Test
  void whoIsOnBothSidesIsRightAndSwapped() {
    Pair gold = pair("guild", "mayor", "ACCUSE", 3);
    String both = "The old mayor was sued by a carters' guild";
    assertEquals(1, recall(gold, read().event("sued", "ACCUSE", both, both)));
    assertEquals(Optional.of(1.0), swapped(gold, read().event("sued", "ACCUSE", both, both)));
  }

  @Test
  void whatHasNoDirectionOrNoSecondPartyCannotBeSwapped() {
    ReadEvents read = read().event("sued", "CONSULT", "mayor", "guild");
    assertEquals(Optional.empty(), swapped(pair("guild", "mayor", "CONSULT", 1), read));
    assertEquals(Optional.empty(), swapped(pair("guild", "", "ACCUSE", 3), read));
  }

  @Test
  void whoMayBeAnybodyIsMetByAnything() {
    assertEquals(
        1, recall(pair("guild", "", "PROTEST", 4), read().event("struck", "PROTEST", "guild", "")));
  }

  @Test
  void concedingAndRetreatingAreOne() {
    Pair gold = pair("guild", "", "YIELD", 2);
    assertEquals(1, recall(gold, read().event("struck", "CONCEDE", "guild", "")));
    assertEquals(1, recall(gold, read().event("struck", "RETREAT", "guild", "")));
  }

  @Test
  void eventsWithoutATypeCountAmongAllAlone() {
    ReadEvents two =
        read()
            .event("sued", "ACCUSE", "", "")
            .event("then", "", "", "")
            .event("struck", "PROTEST", "", "");
    Pair gold = pair("", "", "AID", 2);
    Map<String, Double> figures =
        EventScorer.figures(
            List.of(
                EventScorer.read(Optional.of(gold), two.record().events()),
                EventScorer.read(Optional.of(gold), List.of()),
                EventScorer.read(Optional.empty(), two.record().events()),
                EventScorer.read(Optional.empty(), List.of()),
                EventScorer.read(Optional.empty(), List.of()),
                EventScorer.read(Optional.empty(), List.of())));
    assertEquals(
        Map.of(
            "endToEnd.recall", 0.0,
            "endToEnd.eventsPerSentence", 1.0,
            "endToEnd.allPerSentence", 1.5,
            "falseEvents.per100", 50.0,
            "falseEvents.allPer100", 75.0),
        figures);
  }
}
