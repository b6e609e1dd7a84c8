package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Participant;
import org.onrecord.text.Span;

class RetellingsTest {
  private final List<Telling> told = new ArrayList<>();

  /** The next telling, in a sentence of its own. */
  private Telling tell(String form, boolean definite, Event.Type type, String... actors) {
    int at = 10 * told.size();
    Telling telling =
        new Telling(
            List.of(new Span(at, at + form.length())),
            new Telling.Wording(form, definite, told.size()),
            Optional.of(type),
            Optional.empty(),
            List.of(),
            java.util.Arrays.stream(actors).map(id -> party(at, id)).toList(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Commitment(Commitment.AUTHOR, Factuality.UNCOMMITTED)),
            Event.Tense.PAST,
            List.of(),
            .5);
    told.add(telling);
    return telling;
  }

  private static Participant party(int at, String id) {
    return new Participant(new Span(at, at + 1), Optional.of(id));
  }

  private List<Integer> tellings() {
    return new Retellings().joined(told).stream().map(event -> event.words().size()).toList();
  }

  @Test
  void aNounThatPointsBackIsTheSameEvent() {
    tell("shelled", false, Event.Type.ASSAULT, "army");
    tell("attack", true, Event.Type.ASSAULT);
    assertEquals(List.of(2), tellings());
  }

  @Test
  void aNounThatPointsNowhereIsAnother() {
    tell("shelled", false, Event.Type.ASSAULT, "army");
    tell("attack", false, Event.Type.ASSAULT);
    assertEquals(List.of(1, 1), tellings());
  }

  @Test
  void theSameWordOfTheSameDoerIsTheSameEvent() {
    tell("attacked", false, Event.Type.ASSAULT, "army");
    tell("attacking", false, Event.Type.ASSAULT, "army");
    assertEquals(List.of(2), tellings());
  }

  @Test
  void anotherDoerIsAnotherEvent() {
    tell("attacked", false, Event.Type.ASSAULT, "army");
    tell("attack", true, Event.Type.ASSAULT, "rebels");
    assertEquals(List.of(1, 1), tellings());
  }

  @Test
  void anotherTypeIsAnotherEvent() {
    tell("arrested", false, Event.Type.COERCE, "police");
    tell("release", true, Event.Type.RETREAT, "police");
    assertEquals(List.of(1, 1), tellings());
  }

  @Test
  void farAwayNothingPointsBack() {
    tell("shelled", false, Event.Type.ASSAULT, "army");
    for (int i = 0; i < 5; i++) {
      tell("aided" + i, false, Event.Type.AID);
    }
    tell("attack", true, Event.Type.ASSAULT);
    assertEquals(List.of(1, 1, 1, 1, 1, 1, 1), tellings());
  }

  @Test
  void theFirmestCommitmentStays() {
    Telling first = tell("shelled", false, Event.Type.ASSAULT, "army");
    Telling denied =
        new Telling(
            List.of(new Span(50, 56)),
            new Telling.Wording("attack", true, 1),
            first.type(),
            Optional.of("heavy-weapons"),
            List.of("military"),
            List.of(),
            List.of(),
            Optional.of("place"),
            Optional.empty(),
            List.of(
                new Commitment("statement", Factuality.CERTAINLY_NOT),
                new Commitment(Commitment.AUTHOR, Factuality.CERTAIN)),
            Event.Tense.PAST,
            List.of(),
            .25);
    Telling both = first.with(denied);
    assertEquals(
        List.of(
            new Commitment(Commitment.AUTHOR, Factuality.CERTAIN),
            new Commitment("statement", Factuality.CERTAINLY_NOT)),
        both.factuality());
    assertEquals(Optional.of("heavy-weapons"), both.mode());
    assertEquals(List.of("military"), both.contexts());
    assertEquals(Optional.of("place"), both.place());
    assertEquals(first.actor(), both.actor());
  }
}
