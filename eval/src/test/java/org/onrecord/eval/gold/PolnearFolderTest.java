package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Fixtures;
import org.onrecord.text.Span;

class PolnearFolderTest {
  @TempDir private Path folder;

  private static List<GoldDocument> read(Path path) {
    return new AttributionGold(Part.DEV, false).read(path);
  }

  private static List<String> words(GoldDocument document, Function<Triple, List<Span>> role) {
    String text = document.text().orElseThrow();
    return document.statements().stream()
        .flatMap(statement -> role.apply(statement.triple()).stream())
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void takesEachAnnotatedTextWithItsFirstAnnotation() {
    List<GoldDocument> documents = read(Fixtures.attributions("polnear"));
    assertEquals(
        List.of("dam", "dam2", "empty", "unread"),
        documents.stream().map(GoldDocument::name).toList());
    assertEquals(List.of(3, 3, 0, 1), documents.stream().map(d -> d.statements().size()).toList());
    assertTrue(documents.stream().allMatch(GoldDocument::flat));
  }

  @Test
  void offsetsBehindAnAstralCharacterBecomeCodeUnits() {
    GoldDocument dam = read(Fixtures.attributions("polnear")).getFirst();
    assertEquals(List.of("Mayor Ines Okafor", "The river authority"), words(dam, Triple::source));
    assertEquals(List.of("said", "warned", "It is said"), words(dam, Triple::cue));
    assertEquals(
        List.of(
            "“We will open the gates,”",
            "“but not before noon.”",
            "that the lower town could flood",
            "the old dyke leaks"),
        words(dam, Triple::content));
  }

  @Test
  void aMarkMayHaveSeveralSpans() throws IOException {
    write(
        "“No,” 😀 she said, “no.”",
        "T1\tContent 0 5;18 23\t\nT2\tCue 12 16\t\nE1\tCue:T2 Content:T1\n");
    GoldDocument document = read(folder).getFirst();
    assertEquals(List.of("“No,”", "“no.”"), words(document, Triple::content));
    assertEquals(List.of("said"), words(document, Triple::cue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "T1 > Cue 0 x > he; line 1; x",
        "T1 > Cue 0 99 > he; line 1; annotation of this text",
        "T1 > Cue 3 0 > he; line 1; span",
        "T1 > Cue 4 > he; line 1; two offsets",
        "E1 > Cue:T1:T2; line 1; ROLE:MARK"
      })
  void tellsWhichLineIsWrong(String annotation, String line, String reason) throws IOException {
    write("he said no", annotation.replace(" > ", "\t"));
    GoldException fault = assertThrows(GoldException.class, () -> read(folder));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("a.ann, " + line), message);
    assertTrue(message.contains(reason), message);
  }

  @Test
  void aFolderWithoutGoldIsAnError() {
    GoldException fault = assertThrows(GoldException.class, () -> read(folder));
    assertTrue(String.valueOf(fault.getMessage()).contains(folder + " holds no gold"));
  }

  private void write(String text, String annotation) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), text);
    Files.writeString(folder.resolve("attributions/a.ann"), annotation);
  }
}
