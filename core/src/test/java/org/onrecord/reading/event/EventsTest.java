package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Phrases;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

class EventsTest {
  private static final MarkedParse SENTENCE =
      MarkedParse.of(
          "Rebels/NOUN/nsubj/2 struck/VERB/root/0 the/DET/det/4 port/NOUN/obj/2 on/ADP/case/6"
              + " Monday/PROPN/obl/2 and/CCONJ/cc/8 hurt/VERB/conj/2 six/NUM/nummod/10"
              + " dockers/NOUN/obj/8 after/SCONJ/mark/13 judges/NOUN/nsubj/13"
              + " ruled/VERB/advcl/2 ./PUNCT/punct/2",
          0);
  private static final String TEXT = SENTENCE.text();

  private static Span at(String words) {
    return MadeUpTold.at(TEXT, words);
  }

  private static Filler filler(String word, double likely) {
    return new Filler(at(word), likely);
  }

  private static Told struck(
      double none, Map<Event.Type, Double> types, Map<Role, List<Filler>> fillers) {
    return MadeUpTold.of(at("struck"), none, types, fillers);
  }

  private static List<Event> events(Told... told) {
    Draft draft = new Draft(TEXT, new Ids("d"));
    draft.put(Tellings.PART, List.of(told));
    draft.put(Sentences.PART, Sentences.of(TEXT));
    draft.put(Parses.PART, List.of(SENTENCE.parse()));
    draft.put(Phrases.PART, List.of());
    draft.put(Roster.PART, new Roster(List.of(), Map.of(), Map.of(at("Rebels"), "rebels")));
    draft.put(SaidWhen.PART, List.of());
    draft.put(
        Times.PART,
        List.of(
            new Time(
                "monday",
                at("Monday"),
                Time.Type.DATE,
                "2026-03-02",
                Optional.empty(),
                Optional.empty())));
    draft.put(
        Places.PART,
        List.of(
            new Place(
                "port",
                at("port"),
                Place.Use.LITERAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty())));
    draft.put(
        Quantities.PART,
        List.of(
            new Quantity(
                "six",
                at("six"),
                Quantity.What.INJURED,
                Optional.of("dockers"),
                OptionalDouble.of(6),
                OptionalDouble.of(6))));
    return new Events().of(draft);
  }

  private static Event event(Told told) {
    return events(told).getFirst();
  }

  @Test
  void aLikelyTypeHasItsClassAndItsMode() {
    Event event =
        event(struck(.02, Map.of(Event.Type.ASSAULT, .93, Event.Type.COERCE, .05), Map.of()));
    assertEquals(Optional.of(Event.Type.ASSAULT), event.type());
    assertEquals(Optional.of(Event.Quad.MATERIAL_CONFLICT), event.quad());
    assertEquals(Optional.of("firearms"), event.mode());
    assertEquals(.93, event.confidence(), 1e-9);
    assertEquals(List.of(List.of(at("struck"))), event.triggers());
    assertEquals(Event.Tense.PAST, event.tense());
    assertEquals(
        List.of(new Commitment(Commitment.AUTHOR, Factuality.CERTAIN)), event.factuality());
  }

  @Test
  void ofTypesThatAreLikelyOnlyTogetherTheClassIsKept() {
    Event event =
        event(
            struck(
                .1,
                Map.of(Event.Type.ASSAULT, .25, Event.Type.COERCE, .2, Event.Type.PROTEST, .2),
                Map.of()));
    assertEquals(Optional.empty(), event.type());
    assertEquals(Optional.of(Event.Quad.MATERIAL_CONFLICT), event.quad());
    assertEquals(Optional.empty(), event.mode());
    assertEquals(.65, event.confidence(), 1e-9);
  }

  @Test
  void typesOfSeveralClassesLeaveNone() {
    Event event =
        event(
            struck(
                .1,
                Map.of(Event.Type.ASSAULT, .3, Event.Type.ACCUSE, .25, Event.Type.AID, .2),
                Map.of()));
    assertEquals(Optional.empty(), event.type());
    assertEquals(Optional.empty(), event.quad());
    assertEquals(.9, event.confidence(), 1e-9);
  }

  @Test
  void whatIsUnlikelyIsNoEvent() {
    assertEquals(List.of(), events(struck(.6, Map.of(Event.Type.ASSAULT, .4), Map.of())));
  }

  @Test
  void rolesAreFilledByWhatIsLikelyAndByFindings() {
    Event event =
        event(
            struck(
                .02,
                Map.of(Event.Type.ASSAULT, .95),
                Map.of(
                    Role.ACTOR, List.of(filler("Rebels", .9), filler("judges", .4)),
                    Role.RECIPIENT, List.of(filler("port", .8)),
                    Role.PLACE, List.of(filler("port", .7)),
                    Role.TIME, List.of(filler("Monday", .7)),
                    Role.COUNT, List.of(filler("six", .6)))));
    assertEquals(List.of(new Participant(at("Rebels"), Optional.of("rebels"))), event.actor());
    assertEquals(List.of(new Participant(at("the port"), Optional.empty())), event.recipient());
    assertEquals(Optional.of("port"), event.place());
    assertEquals(Optional.of("monday"), event.time());
    assertEquals(List.of("six"), event.quantities());
  }

  @Test
  void oneWordIsDoerOrRecipient() {
    Map<Role, List<Filler>> both =
        Map.of(
            Role.ACTOR, List.of(filler("Rebels", .6), filler("judges", .6)),
            Role.RECIPIENT, List.of(filler("Rebels", .9), filler("judges", .9)));
    Event struck = event(struck(.02, Map.of(Event.Type.ASSAULT, .95), both));
    // The subject acts, whatever is likelier; of the other nothing but that is known.
    assertEquals(List.of("Rebels"), words(struck.actor()));
    assertEquals(List.of("judges"), words(struck.recipient()));
  }

  @Test
  void whereBothDoTheSameOneWordIsBoth() {
    Event met =
        event(
            struck(
                .02,
                Map.of(Event.Type.CONSULT, .95),
                Map.of(
                    Role.ACTOR, List.of(filler("Rebels", .6)),
                    Role.RECIPIENT, List.of(filler("Rebels", .9)))));
    assertEquals(List.of("Rebels"), words(met.actor()));
    assertEquals(List.of("Rebels"), words(met.recipient()));
  }

  private static List<String> words(List<Participant> parties) {
    return parties.stream().map(party -> party.span().in(TEXT)).toList();
  }

  @Test
  void contextsAreThoseOfItsClause() {
    Map<Event.Type, Double> assault = Map.of(Event.Type.ASSAULT, .95);
    assertEquals(List.of(), event(struck(.02, assault, Map.of())).contexts());
    assertEquals(
        List.of("legal"), event(MadeUpTold.of(at("ruled"), .02, assault, Map.of())).contexts());
  }
}
