package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.gold.GoldDisputes.Disputed;
import org.onrecord.eval.gold.GoldDisputes.Side;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.eval.gold.GoldGrades.Predicate;
import org.onrecord.eval.gold.GoldViews.View;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

/** Gold of events, where they happen, how certain they are, and disputes. */
class EventGoldTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("a.jsonl"), List.of(lines));
  }

  @Test
  void pairsAndSentencesWithoutAnEventAreKept() throws IOException {
    List<GoldEvent> events =
        GoldEvent.read(
            file(
                """
                {"id":"p/0","sentence":"Ana sued Bo.","source":[0,3],"target":null,\
                "root":"RETREAT","quad":2}""",
                "{\"id\":\"c/0\",\"sentence\":\"It rained.\",\"quad\":0}",
                "{\"id\":\"c/1\",\"sentence\":\"They met.\",\"quad\":1}"));
    assertEquals(
        List.of(
            new GoldEvent(
                "p/0",
                "Ana sued Bo.",
                Optional.of(new Pair(Optional.of(new Span(0, 3)), Optional.empty(), "YIELD", 2))),
            new GoldEvent("c/0", "It rained.", Optional.empty())),
        events);
  }

  @Test
  void anUnknownTypeIsNamed() throws IOException {
    Path file = file("{\"id\":\"p/0\",\"sentence\":\"x\",\"root\":\"SUE\",\"quad\":3}");
    GoldException fault = assertThrows(GoldException.class, () -> GoldEvent.read(file));
    assertEquals(true, String.valueOf(fault.getMessage()).contains("line 1: \"SUE\""));
  }

  @Test
  void quadrantsGoByTheNamesOfTypes() {
    assertEquals(
        List.of(1, 2, 3, 4, 2),
        Stream.of("CONSULT", "AID", "ACCUSE", "PROTEST", GoldEvent.root(Event.Type.CONCEDE))
            .map(GoldEvent::quad)
            .toList());
    assertThrows(IllegalArgumentException.class, () -> GoldEvent.quad("SUE"));
  }

  @Test
  void placesOfAnEvent() throws IOException {
    GoldLocation gold =
        GoldLocation.read(
                file(
                    """
                    {"id":"l/0","text":"In Ost they fought near Wyk.","spans":[\
                    {"start":24,"end":27,"label":"LOCATION"},{"start":12,"end":18,"label":"VERB"},\
                    {"start":3,"end":6,"label":"LOCATION"}]}"""))
            .getFirst();
    assertEquals("fought", gold.told().in(gold.text()));
    assertEquals(
        List.of("Ost", "Wyk"), gold.places().stream().map(p -> p.in(gold.text())).toList());
    Path none = file("{\"id\":\"l/0\",\"text\":\"x\",\"spans\":[]}");
    assertThrows(GoldException.class, () -> GoldLocation.read(none));
  }

  @Test
  void theTitleIsReadAsTheFirstParagraph() throws IOException {
    Path file =
        file(
            """
            {"id":"factuality/f01","part":"dev","published":"2024-11-12","title":"Pump fails",\
            "text":"It failed.","events":[\
            {"id":"e1","start":5,"end":10,"in":"title","views":[{"by":"author","value":"CT+"}]},\
            {"id":"e2","start":3,"end":9,"in":"text","views":[{"by":"Bo","value":"PS-"}]}]}""",
            "{\"id\":\"g01\",\"part\":\"closed\",\"title\":\"x\",\"text\":\"x\",\"events\":[]}");
    List<GoldViews> gold = GoldViews.read(file, Part.DEV);
    assertEquals(1, gold.size());
    GoldViews article = gold.getFirst();
    String text = article.document().text();
    assertEquals("Pump fails\n\nIt failed.", text);
    assertEquals("f01", article.name());
    assertEquals(Optional.of("2024-11-12"), article.document().published());
    assertEquals(
        List.of("fails", "failed"),
        article.events().stream().map(told -> told.word().in(text)).toList());
    assertEquals(
        List.of(new View("Bo", Factuality.POSSIBLY_NOT)), article.events().getLast().views());
  }

  @Test
  void gradesOfASplit() throws IOException {
    Path file =
        file(
            """
            {"split":"dev","text":"Bo fell.","predicates":[{"start":3,"end":7,"factuality":-1.5},\
            {"start":0,"end":2,"factuality":null}]}""",
            "{\"split\":\"train\",\"text\":\"x\",\"predicates\":[]}");
    assertEquals(
        List.of(new GoldGrades("Bo fell.", List.of(new Predicate(new Span(3, 7), -1.5)))),
        GoldGrades.read(file, Split.DEV));
  }

  @Test
  void disputes() throws IOException {
    Path file =
        file(
            """
            {"id":"disputes/d01","part":"dev","published":"2019-02-06","title":"t","text":"Ten. No.",\
            "near":null,"disputes":[{"relation":"count","sides":[{"who":"author","spans":[[0,3]]},\
            {"who":"Bo","spans":[[5,7],[0,1]]}]}]}""",
            """
            {"id":"disputes/d02","part":"dev","title":"t","text":"Ten.","near":"part","disputes":[]}""");
    List<GoldDisputes> gold = GoldDisputes.read(file, Part.DEV);
    assertEquals(
        List.of(
            new Disputed(
                Dispute.Relation.COUNT,
                List.of(
                    new Side("author", List.of(new Span(0, 3))),
                    new Side("Bo", List.of(new Span(5, 7), new Span(0, 1)))))),
        gold.getFirst().disputes());
    assertEquals(Optional.empty(), gold.getFirst().near());
    assertEquals(Optional.of("part"), gold.getLast().near());
    assertEquals("d02", gold.getLast().name());
    assertEquals("Ten.", gold.getLast().document().text());
  }
}
