package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

class ExportedTest {
  private final NewsRecord record = Flood.record();
  private final Statement held = record.statements().getFirst();
  private final Statement denied = record.statements().getLast();

  @Test
  void withoutAChoiceAllIsWanted() {
    Exported all = Exported.of(record, "flood.txt");

    assertEquals(record.statements(), all.statements());
    assertEquals(record.events(), all.events());
    assertEquals(record.disputes(), all.disputes());
  }

  @Test
  void aStatementKeepsWhomItNamesAndTheWholeText() {
    Exported one = Flood.exported().only(Set.of(held.id()));

    assertEquals(List.of(held), one.statements());
    assertEquals(List.of(), one.events());
    assertEquals(List.of(), one.across());
    assertEquals(
        held.speaker().stream().toList(), one.record().actors().stream().map(Actor::id).toList());
    assertEquals(List.of(), one.record().places());
    assertEquals(Flood.TEXT, one.record().text());
  }

  @Test
  void anEventKeepsTheStatementsThatVouchForItButTheyAreNotWanted() {
    Exported one = Exported.of(record, "flood.txt").only(Set.of(record.events().getFirst().id()));

    assertEquals(record.events(), one.events());
    assertEquals(List.of(), one.statements());
    assertEquals(List.of(denied), one.record().statements());
    assertEquals(record.places(), one.record().places());
    assertEquals(record.times(), one.record().times());
    assertEquals(record.quantities(), one.record().quantities());
  }
}
