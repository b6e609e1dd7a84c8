package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

class GoldPassageTest {
  private static final String LINES =
      """
      {"id":"actors/d1","part":"dev","published":"2026-03-04","title":"A dam","text":"Ana met Bo in Lund. They said no, they say.","actors":[{"id":"a1","kind":"person","name":"Ana","role":null,"code":"SWE GOV","identity":"Q1","mentions":[{"start":0,"end":3,"form":"name","source":false}]},{"id":"a2","kind":"group","name":null,"role":"mayors","code":null,"identity":null,"mentions":[]}],"joint":[{"together":["a1","a2"],"mentions":[{"start":20,"end":24,"form":"pronoun","source":true}]}],"places":[{"start":14,"end":18}],"unknown":[{"start":34,"end":38,"form":"pronoun","source":true}]}
      {"id":"actors/c1","part":"closed","published":"2026-03-04","title":"A dam","text":"","actors":[],"joint":[],"places":[],"unknown":[]}
      """;

  @TempDir private Path folder;

  @Test
  void everyFieldIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("actors.jsonl"), LINES);
    GoldPassage passage = GoldPassage.read(file, Part.DEV).getFirst();
    assertEquals("d1", passage.name());
    assertEquals(Optional.of("2026-03-04"), passage.document().published());
    assertEquals(Optional.of("A dam"), passage.document().title());
    assertEquals(Optional.of("d1"), passage.document().uri());
    assertEquals(
        new GoldActor(
            "a1",
            Actor.Kind.PERSON,
            Optional.of("Ana"),
            Optional.empty(),
            Optional.of("SWE GOV"),
            Optional.of("Q1"),
            List.of(new GoldMention(new Span(0, 3), Mention.Form.NAME, false))),
        passage.actors().getFirst());
    assertEquals(Optional.of("mayors"), passage.actors().getLast().role());
    GoldPassage.Joint joint = passage.joint().getFirst();
    assertEquals(List.of("a1", "a2"), joint.together());
    assertEquals(true, joint.mentions().getFirst().source());
    assertEquals(
        List.of("Ana", "Lund", "They", "they"),
        passage.marks().stream().map(mark -> mark.in(passage.text())).toList());
    assertEquals(2, passage.sources());
    assertEquals(
        List.of("c1"),
        GoldPassage.read(file, Part.CLOSED).stream().map(GoldPassage::name).toList());
  }
}
