package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.record.Event;
import org.onrecord.text.Span;

class SidesTest {
  private static Event event(String id, Event.Type type, int... starts) {
    return new Event(
        id,
        java.util.Arrays.stream(starts).mapToObj(at -> List.of(new Span(at, at + 2))).toList(),
        Optional.of(type),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Event.Tense.PAST,
        List.of(),
        1);
  }

  private static Unit unit(String who, int at) {
    return new Unit(List.of(new Span(at, at + 9)), Optional.empty(), Optional.of(who), who);
  }

  private static Optional<String> about(Event... events) {
    Unit mayor = unit("mayor", 0);
    Unit clerk = unit("clerk", 20);
    Unit baker = unit("baker", 40);
    Map<Relation, Double> likely = Map.of(Relation.BLAME, .9);
    List<Match> matches = List.of(new Match(mayor, clerk, likely), new Match(clerk, baker, likely));
    return new Sides(List.of(events)).made(Quarrel.of(matches)).about().event();
  }

  @Test
  void whatTwoOtherSidesTellIsInDisputeToo() {
    assertEquals(
        Optional.of("e2"),
        about(event("e1", Event.Type.AID, 1), event("e2", Event.Type.ASSAULT, 21, 41)));
  }

  @Test
  void whatMostSidesTellIsInDispute() {
    assertEquals(
        Optional.of("e2"),
        about(event("e1", Event.Type.AID, 1, 21), event("e2", Event.Type.ASSAULT, 3, 23, 41)));
  }

  @Test
  void whatOneSideAloneTellsIsNot() {
    assertEquals(Optional.empty(), about(event("e1", Event.Type.AID, 1, 3)));
  }
}
