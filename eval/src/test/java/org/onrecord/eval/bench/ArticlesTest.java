package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
  private static final String FIRST = "The dike broke.\n\nNobody drowned.\n\nHelp came.";
  private static final String SECOND = "It rained.";

  @TempDir private Path folder;

  @Test
  void shortOnesEndWithParagraphs() {
    assertEquals(
        List.of("The dike broke.\n\nNobody drowned.", "Help came.", "It rained."),
        Articles.shortOnes(List.of(FIRST, SECOND + "\n"), 4));
  }

  @Test
  void longOnesAreRepeatedAndCutWhereAParagraphEndsIfThatIsNear() {
    String once = FIRST + "\n\n" + SECOND;
    assertEquals(
        once + "\n\n" + once, Articles.longOne(List.of(FIRST, SECOND), 2 * once.length() + 3));
    assertEquals("The dike", Articles.longOne(List.of(FIRST), 8));
    assertEquals(1000, Articles.longOne(List.of("word ".repeat(500)), 1000).length());
  }

  @Test
  void manyAreWrittenAsTheProgramReadsThem() throws IOException {
    Path file = folder.resolve("many.jsonl");
    Articles.write(file, List.of("A \"b\"\nc", "é"), 3);
    assertEquals(
        List.of(
            "{\"uri\":\"bench:0\",\"text\":\"A \\\"b\\\"\\nc\"}",
            "{\"uri\":\"bench:1\",\"text\":\"é\"}",
            "{\"uri\":\"bench:2\",\"text\":\"A \\\"b\\\"\\nc\"}"),
        Files.readAllLines(file));
  }

  @Test
  void tooManyTextsAreThinnedEvenlyAndTooFewRepeated() {
    List<String> texts = List.of("a a", "b b", "c c", "d d", "e e", "f f");
    assertEquals(List.of("a a", "c c", "e e"), Sample.of(texts, 6));
    assertEquals(List.of("a a", "d d"), Sample.of(texts, 4));
    assertEquals(8, Sample.of(texts, 15).size());
    assertTrue(Sample.of(texts, 15).containsAll(texts));
    assertThrows(IllegalArgumentException.class, () -> Sample.of(List.of(" "), 1));
  }
}
