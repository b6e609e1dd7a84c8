package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

class RetellingsTest {
  private static final String TEXT = "Oru oru Wyk Wyk";

  private final List<Telling> told = new ArrayList<>();

  /** The next telling, in a sentence of its own. */
  private Telling tell(String form, boolean definite, Event.Type type, String... actors) {
    return tell(new Telling.Wording(form, definite, false, told.size()), type, actors);
  }

  private Telling tell(Telling.Wording wording, Event.Type type, String... actors) {
    int at = 10 * told.size();
    Telling telling =
        new Telling(
            List.of(new Span(at, at + wording.form().length())),
            wording,
            Optional.of(type),
            Optional.of(type.quad()),
            Optional.empty(),
            List.of(),
            Arrays.stream(actors).map(id -> party(at, id)).toList(),
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

  /** "The army shelled … the attack", each with what it tells besides. */
  private List<Integer> attack(UnaryOperator<Bound> first, UnaryOperator<Bound> again) {
    told.clear();
    Bound one = first.apply(new Bound());
    Telling shelled = tell("shelled", false, Event.Type.ASSAULT, "army");
    Bound other = again.apply(new Bound());
    Telling attack = tell("attack", true, Event.Type.ASSAULT);
    told.set(0, one.of(shelled));
    told.set(1, other.of(attack));
    return tellings();
  }

  /** What is bound to a telling. */
  private record Bound(
      Optional<String> mode, Optional<Place> place, Optional<Time> time, List<Quantity> counts) {
    Bound() {
      this(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    Bound mode(String name) {
      return new Bound(Optional.of(name), place, time, counts);
    }

    Bound place(int start, long geonames) {
      Place found =
          new Place(
              "p" + start,
              new Span(start, start + 3),
              Place.Use.LITERAL,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              geonames == 0 ? OptionalLong.empty() : OptionalLong.of(geonames),
              Optional.empty());
      return new Bound(mode, Optional.of(found), time, counts);
    }

    Bound time(int start, String value) {
      Time found =
          new Time(
              "t" + start,
              new Span(start, start + 3),
              Time.Type.DATE,
              value,
              Optional.empty(),
              Optional.empty());
      return new Bound(mode, place, Optional.of(found), counts);
    }

    Bound killed(int start, double low, double high) {
      Quantity found =
          new Quantity(
              "q" + start,
              new Span(start, start + 3),
              Quantity.What.KILLED,
              Optional.of("people"),
              OptionalDouble.of(low),
              OptionalDouble.of(high));
      return new Bound(mode, place, time, List.of(found));
    }

    Telling of(Telling telling) {
      return new Telling(
          telling.words(),
          telling.wording(),
          telling.type(),
          telling.quad(),
          mode,
          telling.contexts(),
          telling.actor(),
          telling.recipient(),
          place,
          time,
          telling.factuality(),
          telling.tense(),
          counts,
          telling.confidence());
    }
  }

  private static Participant party(int at, String id) {
    return new Participant(new Span(at, at + 1), Optional.of(id));
  }

  private List<Integer> tellings() {
    return new Retellings(TEXT).joined(told).stream().map(event -> event.words().size()).toList();
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
  void onePlaceUnderTwoIdsIsTheSame() {
    assertEquals(List.of(2), attack(it -> it.place(0, 7), it -> it.place(4, 7)));
    assertEquals(List.of(2), attack(it -> it.place(0, 0), it -> it.place(4, 0)));
  }

  @Test
  void twoPlacesAreTwoEvents() {
    assertEquals(List.of(1, 1), attack(it -> it.place(0, 7), it -> it.place(4, 8)));
    assertEquals(List.of(1, 1), attack(it -> it.place(0, 0), it -> it.place(8, 0)));
    // Two villages of one name.
    assertEquals(List.of(1, 1), attack(it -> it.place(8, 1), it -> it.place(12, 2)));
  }

  @Test
  void aTimeToldLessExactlyDoesNotDiffer() {
    assertEquals(
        List.of(2), attack(it -> it.time(0, "2026-03-02"), it -> it.time(4, "2026-03-02")));
    assertEquals(List.of(2), attack(it -> it.time(0, "2026-03-02"), it -> it.time(4, "2026-03")));
    assertEquals(
        List.of(1, 1), attack(it -> it.time(0, "2026-03-02"), it -> it.time(4, "2026-03-03")));
  }

  @Test
  void countsThatMeetDoNotDiffer() {
    assertEquals(List.of(2), attack(it -> it.killed(0, 14, 14), it -> it.killed(4, 14, 14)));
    assertEquals(List.of(2), attack(it -> it.killed(0, 14, 14), it -> it.killed(4, 10, 99)));
    assertEquals(List.of(1, 1), attack(it -> it.killed(0, 14, 14), it -> it.killed(4, 31, 31)));
  }

  @Test
  void anotherModeIsAnotherEvent() {
    assertEquals(List.of(1, 1), attack(it -> it.mode("arrest"), it -> it.mode("curfew")));
    assertEquals(List.of(2), attack(it -> it.mode("arrest"), it -> it));
  }

  @Test
  void whatIsToldAsAnotherOneIsAnother() {
    tell("attacked", false, Event.Type.ASSAULT, "rebels");
    tell(new Telling.Wording("attack", false, true, 1), Event.Type.ASSAULT, "rebels");
    assertEquals(List.of(1, 1), tellings());
  }

  @Test
  void aShortWordIsRepeatedToo() {
    tell("met", false, Event.Type.CONSULT, "envoy");
    tell("met", false, Event.Type.CONSULT, "envoy");
    assertEquals(List.of(2), tellings());
  }

  @Test
  void oneSentenceTellsTwo() {
    tell(new Telling.Wording("shelled", false, false, 0), Event.Type.ASSAULT, "army");
    tell(new Telling.Wording("attack", true, false, 0), Event.Type.ASSAULT);
    assertEquals(List.of(1, 1), tellings());
  }

  @Test
  void theFirmestCommitmentStays() {
    Telling first = tell("shelled", false, Event.Type.ASSAULT, "army");
    Telling denied =
        new Telling(
            List.of(new Span(50, 56)),
            new Telling.Wording("attack", true, false, 1),
            first.type(),
            first.quad(),
            Optional.of("heavy-weapons"),
            List.of("military"),
            List.of(),
            List.of(),
            new Bound().place(0, 7).place(),
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
    assertEquals(Optional.of("p0"), both.event("e").place());
    assertEquals(first.actor(), both.actor());
  }

  @Test
  void ofSeveralItIsTheOneThatIsCalledSo() {
    tell(new Telling.Wording("attacked", false, false, 0), Event.Type.ASSAULT, "rebels");
    tell(new Telling.Wording("killing", false, false, 0), Event.Type.ASSAULT, "rebels");
    tell(new Telling.Wording("attack", true, false, 2), Event.Type.ASSAULT);
    assertEquals(
        List.of(List.of(new Span(10, 17)), List.of(new Span(0, 8), new Span(20, 26))),
        new Retellings(TEXT).joined(told).stream().map(Telling::words).toList());
  }
}
