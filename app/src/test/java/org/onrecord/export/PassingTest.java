package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Harbour;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

class PassingTest {
  private final NewsRecord record = Harbour.record();

  private Span sentence(String words) {
    int at = Harbour.TEXT.indexOf(words);
    return record.sentences().stream()
        .filter(each -> each.covers(new Span(at, at + words.length())))
        .findFirst()
        .orElseThrow();
  }

  private List<String> said(Set<String> passing) {
    return record.statements().stream()
        .filter(each -> passing.contains(each.id()))
        .map(each -> each.content().getFirst().in(Harbour.TEXT))
        .toList();
  }

  private List<String> told(Set<String> passing) {
    return record.events().stream()
        .filter(each -> passing.contains(each.id()))
        .map(each -> each.triggers().getFirst().getFirst().in(Harbour.TEXT))
        .toList();
  }

  @Test
  void whatStandsInASentencePasses() {
    Set<String> passing =
        new Passing(Optional.empty(), Optional.empty(), Optional.empty())
            .of(record, List.of(sentence("denied")));

    assertEquals(List.of("that its jets had bombed the harbour"), said(passing));
    assertEquals(List.of("bombed"), told(passing));
    assertEquals(
        List.of("denial"),
        record.disputes().stream()
            .filter(each -> passing.contains(each.id()))
            .map(each -> each.relation().label())
            .toList());
  }

  @Test
  void ofASpeakerOnlyWhatTheySayAndWhatItHolds() {
    Passing rao =
        new Passing(Optional.of(name -> name.contains("Rao")), Optional.empty(), Optional.empty());
    Set<String> passing = rao.of(record, record.sentences());

    assertTrue(said(passing).contains("“Dozens may have been injured,”"), said(passing)::toString);
    assertFalse(said(passing).contains("arrested"), said(passing)::toString);
    assertTrue(told(passing).containsAll(List.of("bombed", "killing", "injured", "cleared")));
    assertFalse(told(passing).contains("arrested"), told(passing)::toString);
  }

  @Test
  void ofAnActOnlyWhatIsSaidByIt() {
    Set<String> passing =
        new Passing(Optional.empty(), Optional.of(Act.DENY), Optional.empty())
            .of(record, List.of(sentence("denied")));

    assertEquals(List.of("that its jets had bombed the harbour"), said(passing));
  }

  @Test
  void ofATypeOnlySuchEventsAndWhatHoldsThem() {
    Set<String> passing =
        new Passing(Optional.empty(), Optional.empty(), Optional.of(Event.Type.ASSAULT))
            .of(record, record.sentences());

    assertEquals(List.of("bombed"), told(passing));
    assertEquals(
        List.of(
            "Castelian jets bombed the harbour of Tarvik on Tuesday, killing at least seven people",
            "that its jets had bombed the harbour"),
        said(passing));
  }

  @Test
  void whomOnlyOtherDocumentsNamePassesWhereTheySpeak() {
    Statement denied =
        record.statements().stream()
            .filter(each -> each.act() == Act.DENY)
            .findFirst()
            .orElseThrow();
    Passing other = new Passing(Optional.of(name -> false), Optional.empty(), Optional.empty());

    assertTrue(other.of(record, List.of(sentence("denied"))).contains(denied.id()));
  }
}
