package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;
import tools.jackson.databind.json.JsonMapper;

/** Files of actors that take several parts to write. */
final class ActorFilesTest {
  private static final int ACTORS = 2 * Whole.PART + 1;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "Rao"})
  void whatIsAddedMeanwhileMovesNobody(String name) throws IOException {
    try (Archive archive =
        Archive.openOrCreate(Location.parse(folder.resolve("some.db").toString()))) {
      add(archive, IntStream.rangeClosed(1, ACTORS).mapToObj(ActorFilesTest::named).toList());
      Query query = new Query("/actors.json", Map.of("name", List.of(name)));

      Reply file = new Lists(archive, new Quoted()).actorsJson(query);
      add(archive, List.of(named(ACTORS))); // With two statements the last one would be the first.

      assertEquals(
          IntStream.rangeClosed(1, ACTORS).mapToObj(ActorFilesTest::named).toList(),
          new JsonMapper()
              .readTree(written(file))
              .valueStream()
              .map(each -> each.get("name").asString())
              .toList());
    }
  }

  @Test
  void whoIsGoneMeanwhileIsLeftOut() throws IOException {
    try (Archive archive =
        Archive.openOrCreate(Location.parse(folder.resolve("some.db").toString()))) {
      NewsRecord record =
          add(archive, IntStream.rangeClosed(1, ACTORS).mapToObj(ActorFilesTest::named).toList());
      add(archive, List.of("Ida Moe"));
      Reply file = new Lists(archive, new Quoted()).actorsJson(new Query("/actors.json", Map.of()));
      archive.replace(record.with(List.of(), List.of()), "2");

      List<String> names =
          new JsonMapper()
              .readTree(written(file))
              .valueStream()
              .map(each -> each.get("name").asString())
              .toList();
      assertEquals(Whole.PART + 1, names.size(), "the first part was there already");
      assertEquals("Ida Moe", names.getLast());
    }
  }

  private static String named(int number) {
    return "Rao Vale" + number;
  }

  private static String written(Reply reply) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((Content.Flow) reply.content()).writing().to(out);
    return out.toString(UTF_8);
  }

  /** A document in which each of them says something. */
  private static NewsRecord add(Archive archive, List<String> names) {
    StringBuilder text = new StringBuilder("News of the day.");
    names.forEach(name -> text.append(" It rained, said ").append(name).append('.'));
    Document document =
        new Document(Optional.empty(), Optional.empty(), Optional.empty(), text.toString());
    HandMade made = new HandMade(document);
    for (String name : names) {
      String actor = made.someone(name + ".", Mention.Form.NAME).named(name).add();
      made.next("It rained").said("It rained").by(name).cue("said").who(actor).add();
    }
    NewsRecord record = made.record();
    archive.add(
        record,
        new Item.Found("some.txt", 1, document, Origin.ofText(new byte[0], "text/plain")),
        "1");
    return record;
  }
}
