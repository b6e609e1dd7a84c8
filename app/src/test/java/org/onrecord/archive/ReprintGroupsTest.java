package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/** Documents of an archive are put into groups of reprints as they are added. */
final class ReprintGroupsTest {
  @TempDir private Path folder = Path.of("");
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.openOrCreate(Location.parse(folder.resolve("a.db").toString()));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aReprintHasItsLeadersId() {
    String wire = add("https://wire.example/1", words(0, 300), 1);
    String local =
        add("https://local.example/1", "As we hear from the agency: " + words(0, 250), 2);
    String other = add("https://local.example/2", words(500, 800), 3);
    assertEquals(List.of(wire, wire, other), List.of(group(wire), group(local), group(other)));
  }

  @Test
  void theOriginalTakesOverAndTheChangeIsLogged() {
    String cut = add("https://local.example/1", words(0, 140), 1);
    long seen = archive.changes(0).toList().getLast().seq();
    String wire = add("https://wire.example/1", words(0, 300), 2);
    assertEquals(wire, group(cut));
    assertEquals(
        List.of("added " + wire, "changed " + cut),
        archive.changes(seen).map(change -> change.what() + " " + change.id()).toList());
  }

  @Test
  void aCorrectionIsAVersionAndNoReprint() {
    String first = add("https://wire.example/1", words(0, 300), 1);
    String copy = add("https://local.example/1", words(0, 280), 2);
    String corrected = add("https://wire.example/1", words(0, 299) + " corrected", 3);
    assertEquals(first, group(first));
    assertEquals(copy, group(copy));
    assertEquals(copy, group(corrected));
    assertEquals(Optional.of(corrected), archive.document(first).orElseThrow().supersededBy());
  }

  @Test
  void anOlderVersionThatComesLaterIsLeftAlone() {
    String second = add("https://wire.example/1", words(0, 300), 5);
    String first = add("https://wire.example/1", words(0, 290), 4);
    assertEquals(List.of(first, second), List.of(group(first), group(second)));
    String copy = add("https://local.example/1", words(0, 290), 6);
    assertEquals(second, group(copy));
  }

  @Test
  void readingAgainChangesNoGroup() {
    String wire = add("https://wire.example/1", words(0, 300), 1);
    String copy = add("https://local.example/1", words(0, 250), 2);
    archive.replace(archive.document(wire).orElseThrow().record(), "2");
    assertEquals(List.of(wire, wire), List.of(group(wire), group(copy)));
  }

  private String group(String id) {
    return archive.document(id).orElseThrow().reprintOf();
  }

  private String add(String uri, String text, int fetched) {
    Document document = new Document(Optional.of(uri), Optional.empty(), Optional.empty(), text);
    NewsRecord record = NewsRecord.of(document, "en", List.of());
    Origin origin =
        new Origin(
            "0",
            "text/plain",
            Optional.of("2026-03-0" + fetched + "T00:00:00Z"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Origin.ofText(new byte[0], "text/plain").passages());
    archive.add(record, new Item.Found(uri, 1, document, origin), "1");
    return record.id();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
