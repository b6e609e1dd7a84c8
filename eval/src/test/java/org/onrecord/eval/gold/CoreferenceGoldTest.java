package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.gold.GapExample.Candidate;
import org.onrecord.text.Span;

class CoreferenceGoldTest {
  private static final String GUM =
      """
      {"id":"d1","genre":"news","split":"dev","text":"The old dam broke. It fell.","entities":[{"id":1,"type":"object","mentions":[{"spans":[[0,3],[8,11]],"head":[8,11],"link":"coref"},{"spans":[[19,21]],"head":[19,21]}]},{"id":2,"mentions":[{"spans":[[4,7]],"head":[4,7]}]}]}
      {"id":"d2","genre":"bio","split":"test","text":"","entities":[]}
      {"id":"d3","genre":"bio","split":"train","text":"","entities":[]}
      """;

  private static final String GAP =
      """
      {"id":"gap/development-1","text":"Ana met Eva and Her aide.","pronoun":[16,19],"a":[0,3],"a_coref":true,"b":[8,11],"b_coref":false,"url":"u"}
      {"id":"gap/validation-1","text":"Bo met Cy; he left.","pronoun":[11,13],"a":[0,2],"a_coref":false,"b":[7,9],"b_coref":false}
      """;

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    return List.of(
        Files.writeString(folder.resolve("gum.jsonl"), GUM),
        Files.writeString(folder.resolve("gap.jsonl"), GAP));
  }

  @Test
  void documentsOfASplit() throws IOException {
    CoreferenceGold gold = CoreferenceGold.read(files(), Split.DEV, GapPart.DEVELOPMENT);
    GumDocument document = gold.documents().getFirst();
    assertEquals(1, gold.documents().size());
    assertEquals("news", document.genre());
    assertEquals(2, document.chains().size());
    assertEquals(1, document.chainsOfSeveral());
    assertEquals(
        new ChainMention(new Span(0, 11), new Span(8, 11)),
        document.chains().getFirst().getFirst());
    assertEquals(
        List.of("d2"),
        CoreferenceGold.read(files(), Split.TEST, GapPart.VALIDATION).documents().stream()
            .map(GumDocument::id)
            .toList());
  }

  @Test
  void examplesOfAPart() throws IOException {
    GapExample her =
        CoreferenceGold.read(files(), Split.DEV, GapPart.DEVELOPMENT).examples().getFirst();
    assertTrue(her.isFeminine());
    assertEquals("Her", her.pronoun().in(her.text()));
    assertEquals(
        List.of(new Candidate(new Span(0, 3), true), new Candidate(new Span(8, 11), false)),
        her.candidates());
    GapExample he =
        CoreferenceGold.read(files(), Split.DEV, GapPart.VALIDATION).examples().getFirst();
    assertEquals("gap/validation-1", he.id());
    assertFalse(he.isFeminine());
  }

  @Test
  void tellsWhatIsWrong() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"text\":\"\"}\n");
    GoldException neither =
        assertThrows(
            GoldException.class,
            () -> CoreferenceGold.read(List.of(bad), Split.DEV, GapPart.VALIDATION));
    assertTrue(String.valueOf(neither.getMessage()).contains("bad.jsonl, line 1: it has neither"));
    Path train =
        Files.writeString(
            folder.resolve("train.jsonl"),
            "{\"id\":\"d\",\"genre\":\"bio\",\"split\":\"train\",\"text\":\"\",\"entities\":[]}");
    GoldException none =
        assertThrows(
            GoldException.class,
            () -> CoreferenceGold.read(List.of(train), Split.DEV, GapPart.VALIDATION));
    assertTrue(String.valueOf(none.getMessage()).contains("no document of split dev"));
  }
}
