package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Fixtures;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

class JsonGoldTest {
  private static final String FLAT =
      """
      {"id":"a","primary":true,"text":"he said no","attributions":[{"source":[[0,2]],"cue":[[3,7]],"content":[[8,10]]},{"source":[],"cue":[[3,7]],"content":[]}]}
      {"id":"a","primary":false,"text":"he said no","attributions":[]}

      {"id":"b","text":"she nodded","attributions":[]}
      """;

  private static final String NESTED =
      """
      {"id":"x/01","part":"dev","text":"A said B lied","statements":[{"id":"s1","source":[[0,1]],"cue":[[2,6]],"content":[[7,13]],"within":null},{"id":"s2","source":[[7,8]],"cue":[[9,13]],"content":[{"start":9,"end":13}],"within":"s1"}]}
      {"id":"x/02","part":"closed","text":"A said C","statements":[]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void flatGoldCountsThePrimaryVersionOnly() throws IOException {
    Path file = file("flat.jsonl", FLAT);
    List<GoldDocument> documents = new AttributionGold(Part.DEV, false).read(file);
    assertEquals(List.of("a", "b"), documents.stream().map(GoldDocument::name).toList());
    Triple only =
        new Triple(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 10)));
    assertEquals(List.of(GoldStatement.flat(only)), documents.getFirst().statements());
    assertTrue(documents.getFirst().flat());
    assertEquals(3, new AttributionGold(Part.DEV, true).read(file).size());
  }

  @Test
  void compressedFilesAreRead() throws IOException {
    Path file = folder.resolve("flat.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(FLAT.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(2, new AttributionGold(Part.DEV, false).read(file).size());
  }

  @Test
  void partsOfNestedGoldAreKeptApart() throws IOException {
    Path file = file("nested.jsonl", NESTED);
    GoldDocument dev = new AttributionGold(Part.DEV, false).read(file).getFirst();
    assertEquals("01", dev.name());
    assertFalse(dev.flat());
    assertEquals(Optional.of("s1"), dev.statements().getLast().within());
    assertEquals(List.of(new Span(9, 13)), dev.statements().getLast().triple().content());
    GoldDocument closed = new AttributionGold(Part.CLOSED, false).read(file).getFirst();
    assertEquals("02", closed.name());
  }

  @Test
  void aFolderOfStatementsHasBorderlineGoldAndTheTextBesideIt() {
    List<GoldDocument> documents =
        new AttributionGold(Part.DEV, false).read(Fixtures.attributions("statements"));
    GoldDocument port = documents.getFirst();
    assertEquals(1, documents.size());
    assertEquals("port", port.name());
    assertEquals(
        List.of(false, true, true),
        port.statements().stream().map(GoldStatement::borderline).toList());
    String text = port.document().text();
    assertEquals("Dock workers", port.statements().get(1).triple().source().getFirst().in(text));
  }

  @Test
  void withoutTextTheDocumentCannotBeRead() throws IOException {
    file("bare.json", "{\"statements\":[]}");
    GoldDocument bare = new AttributionGold(Part.DEV, false).read(folder).getFirst();
    GoldException fault = assertThrows(GoldException.class, bare::document);
    assertTrue(String.valueOf(fault.getMessage()).contains("--records"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"id\":; line 2",
        "{\"id\":\"c\",\"attributions\":[]}; \"text\"",
        "{\"id\":\"c\",\"text\":\"\"}; neither \"attributions\" nor",
        "{\"id\":\"c\",\"text\":\"\",\"part\":\"test\",\"attributions\":[]}; part \"test\"",
        "{\"id\":\"c\",\"text\":\"\",\"attributions\":[{\"content\":[[1]]}]}; offset"
      })
  void tellsWhichLineIsWrong(String line, String reason) throws IOException {
    Path file =
        file("bad.jsonl", "{\"id\":\"a\",\"text\":\"\",\"attributions\":[]}\n" + line + "\n");
    GoldException fault =
        assertThrows(GoldException.class, () -> new AttributionGold(Part.DEV, false).read(file));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("bad.jsonl, line 2"), message);
    assertTrue(message.contains(reason), message);
  }

  @Test
  void textThatIsNotUtf8IsAnError() throws IOException {
    Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'c', (byte) 0xE9});
    GoldException fault = assertThrows(GoldException.class, () -> GoldFile.text(file));
    assertTrue(String.valueOf(fault.getMessage()).contains("latin.txt isn't UTF-8"));
  }

  @Test
  void acts() throws IOException {
    Path file =
        file(
            "acts.jsonl",
            """
            {"id":"1","part":"dev","text":"A denied it","source":[[0,1]],"cue":[[2,8]],"content":[[9,11]],"act":"deny","said":"CT+"}
            {"id":"2","part":"closed","text":"A may ask","source":[],"cue":[[2,9]],"content":[],"act":"ask","said":"PS+"}
            """);
    GoldAct act = GoldAct.read(file, Part.DEV).getFirst();
    assertEquals(Act.DENY, act.act());
    assertEquals(Factuality.CERTAIN, act.said());
    assertEquals(List.of(new Span(2, 8)), act.triple().cue());
    assertEquals(List.of("2"), GoldAct.read(file, Part.CLOSED).stream().map(GoldAct::id).toList());
  }

  @Test
  void entities() throws IOException {
    Path file =
        file(
            "names.jsonl",
            "{\"id\":\"1\",\"text\":\"in Oslo\",\"entities\":[{\"start\":3,\"end\":7,\"label\":\"LOC\"}]}");
    assertEquals(
        List.of(new GoldEntities.Entity(new Span(3, 7), "LOC")),
        GoldEntities.read(file).getFirst().entities());
  }

  @Test
  void textsOfAllSortsOfFiles() throws IOException {
    file("a.jsonl", "{\"text\":\"one\"}\n{\"sentence\":\"two\"}\n");
    file("b.conllu", "# text = three\n1\tthree\t_\tNUM\t_\t_\t0\troot\t_\t_\n\n");
    file("c.txt", "four");
    file("d.md", "not a text");
    assertEquals(
        List.of("one", "two", "three", "four"),
        Texts.files(folder).stream().flatMap(file -> Texts.of(file).stream()).toList());
  }
}
