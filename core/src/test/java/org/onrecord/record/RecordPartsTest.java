package org.onrecord.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class RecordPartsTest {
  private static final NewsRecord EMPTY =
      NewsRecord.of(Document.of("Ada said no."), "en", List.of(new Span(0, 12)));

  private static Statement statement(String id, List<Span> content, Optional<String> within) {
    return new Statement(
        id,
        content,
        List.of(new Span(4, 8)),
        List.of(),
        Optional.empty(),
        Kind.INDIRECT,
        List.of(),
        Act.SAY,
        Optional.empty(),
        within,
        Optional.empty(),
        Factuality.CERTAIN,
        0.9);
  }

  private static Statement statement(String id) {
    return statement(id, List.of(new Span(9, 11)), Optional.empty());
  }

  private static void refused(String message, Executable making) {
    IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, making);
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }

  @Test
  void copyTheirLists() {
    List<Span> content = new ArrayList<>(List.of(new Span(9, 11)));
    Statement statement = statement("s", content, Optional.empty());
    content.clear();
    assertEquals(List.of(new Span(9, 11)), statement.content());
  }

  @Test
  void aStatementReachesFromItsFirstStartToItsLastEnd() {
    assertEquals(new Span(4, 11), statement("s").extent());
  }

  @Test
  void typesOfEventsHaveTheirQuadrants() {
    assertEquals(
        List.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4),
        List.of(Event.Type.values()).stream().map(type -> type.quad().number()).toList());
  }

  @Test
  void refuseSpansOutOfOrder() {
    refused("content is empty", () -> statement("s", List.of(), Optional.empty()));
    refused("empty span", () -> statement("s", List.of(new Span(3, 3)), Optional.empty()));
    refused(
        "not in text order",
        () -> statement("s", List.of(new Span(9, 11), new Span(10, 12)), Optional.empty()));
  }

  @Test
  void refuseToBeWithinThemselves() {
    refused("within itself", () -> statement("s", List.of(new Span(9, 11)), Optional.of("s")));
  }

  @Test
  void aRecordRefusesWhatDoesNotFitItsText() {
    Statement late = statement("s", List.of(new Span(9, 13)), Optional.empty());
    refused("outside the text of 12", () -> EMPTY.with(List.of(late), List.of()));
  }

  @Test
  void aRecordRefusesTwoFindingsOfOneId() {
    refused(
        "two findings have the id s",
        () -> EMPTY.with(List.of(statement("s"), statement("s")), List.of()));
  }

  @Test
  void aRecordRefusesFindingsOutOfTextOrder() {
    Statement longer = statement("b", List.of(new Span(9, 12)), Optional.empty());
    refused("not in text order", () -> EMPTY.with(List.of(longer, statement("a")), List.of()));
  }

  @Test
  void aRecordRefusesAnIdThatItDoesNotHold() {
    Statement inner = statement("b", List.of(new Span(9, 11)), Optional.of("c"));
    refused("its within c", () -> EMPTY.with(List.of(statement("a"), inner), List.of()));
  }

  private static Event event(Optional<Event.Type> type, Optional<Event.Quad> quad) {
    return new Event(
        "e",
        List.of(List.of(new Span(0, 3))),
        type,
        quad,
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

  @Test
  void aTypeStandsInItsQuadClassAndAClassAloneWithoutOne() {
    Optional<Event.Type> aid = Optional.of(Event.Type.AID);
    Optional<Event.Quad> words = Optional.of(Event.Quad.VERBAL_COOPERATION);
    refused("another quad class", () -> event(aid, words));
    refused("another quad class", () -> event(aid, Optional.empty()));
    assertEquals(words, event(Optional.empty(), words).quad());
  }

  @Test
  void labelsAreThoseOfTheFormat() {
    assertEquals("report", Act.REPORT.label());
    assertEquals("PS-", Factuality.POSSIBLY_NOT.label());
    assertEquals("MOBILIZE", Event.Type.MOBILIZE.label());
    assertEquals("verbal_conflict", Event.Type.THREATEN.quad().label());
    assertEquals(Factuality.UNCOMMITTED, Labelled.of(Factuality.class, "Uu"));
    refused("none of direct, mixed, indirect", () -> Labelled.of(Kind.class, "Direct"));
  }

  @Test
  void placesLieOnTheEarth() {
    refused("latitude", () -> new Place.Point(90.1, 0));
    refused("longitude", () -> new Place.Point(0, Double.NaN));
  }
}
