package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Happening;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/**
 * What several documents tell, in whichever database: the list and the feed of changes count alike.
 * All events of one type are one happening here.
 */
abstract class HappeningContract {
  private static final long CLUE = -1;

  private @Nullable Archive opened;

  /** Where an archive can be made. */
  abstract Location nowhere();

  @BeforeEach
  void open() {
    opened = Archive.openOrCreate(nowhere()).with(HappeningTable.joinedBy(HappeningContract::join));
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private Archive archive() {
    return Objects.requireNonNull(opened);
  }

  private static void join(HappeningTable table, long document, NewsRecord record) {
    for (Event event : record.events()) {
      List<Long> clues = List.of(CLUE, event.type().map(type -> (long) type.ordinal()).orElse(-2L));
      String id = event.id();
      List<HappeningTable.Telling> near =
          table.near(Map.of(id, clues), 40, 2, 60).getOrDefault(id, List.of());
      long happening = near.isEmpty() ? table.begin(id) : near.getFirst().happening();
      table.put(document, List.of(new HappeningTable.Put(id, happening, clues)));
    }
  }

  /** A report of an attack, whose other words nobody else has. */
  private String attack(String uri, int words) {
    return add(uri, "attacked", Event.Type.ASSAULT, words);
  }

  private String add(String uri, String verb, Event.Type type, int words) {
    String text =
        "Rebels "
            + verb
            + " the port. "
            + IntStream.range(words, words + 60)
                .mapToObj(i -> "w" + Integer.toString(i * 7919 + 13, 36))
                .collect(Collectors.joining(" "))
            + ".";
    HandMade made =
        new HandMade(new Document(Optional.of(uri), Optional.empty(), Optional.empty(), text));
    String rebels = made.actor("Rebels", "Rebels", Optional.empty());
    made.happened(verb).type(type, "").by("Rebels", Optional.of(rebels)).add();
    NewsRecord record = made.record();
    archive()
        .add(
            record,
            new Item.Found(
                uri,
                1,
                new Document(record.uri(), record.published(), record.title(), record.text()),
                Origin.ofText(new byte[0], "text/plain")),
            "1");
    return record.id();
  }

  private List<Happening> list(int least) {
    return Answers.of(archive(), answers -> answers.happenings(least).toList());
  }

  /** What the feed tells of happenings, without ids. */
  private List<String> told() {
    return archive()
        .changes(0)
        .filter(each -> each.sort().equals(Changes.HAPPENING))
        .map(Change::what)
        .toList();
  }

  @Test
  void aPageThatGoesBackTellsAgain() {
    attack("https://one.example/1", 0);
    attack("https://two.example/1", 100);
    add("https://two.example/1", "met", Event.Type.CONSULT, 200);
    assertEquals(List.of("added", "removed"), told());

    attack("https://two.example/1", 100);

    assertEquals(List.of("added", "removed", "added"), told());
    assertEquals(1, list(2).size());
  }

  @Test
  void whatOneReportTellsIsNoNews() {
    attack("https://one.example/1", 0);

    assertEquals(List.of(), list(2));
    assertEquals(1, list(1).size());
    assertEquals(List.of(), told());
  }

  @Test
  void aSecondReportMakesItOneThatSeveralTell() {
    String first = attack("https://one.example/1", 0);
    attack("https://two.example/1", 1000);
    add("https://two.example/2", "helped", Event.Type.AID, 2000);

    Happening happening = list(2).getFirst();
    assertEquals(1, list(2).size());
    assertEquals(2, list(1).size());
    assertEquals(2, happening.reports());
    assertEquals(2, happening.documents());
    assertEquals(2, happening.tellings());
    assertEquals(List.of("ASSAULT"), happening.types());
    assertEquals(List.of("attacked"), happening.words());
    assertEquals(List.of("Rebels"), happening.doers());
    assertEquals(List.of(), happening.recipients());
    assertEquals(first, happening.id().substring(0, first.length()));
    assertEquals(List.of("added"), told());
  }

  @Test
  void aReprintIsNoSecondReport() {
    attack("https://one.example/1", 0);
    attack("https://two.example/1", 0);

    assertEquals(List.of(), list(2));
    assertEquals(2, list(1).getFirst().documents());
    assertEquals(List.of(), told());
  }

  @Test
  void anotherVersionIsNoSecondReport() {
    attack("https://one.example/1", 0);
    attack("https://one.example/1", 1000);

    assertEquals(List.of(), list(2));
    assertEquals(1, list(1).getFirst().documents());
    assertEquals(List.of(), told());
  }

  @Test
  void aVersionThatNoLongerTellsItTakesItAway() {
    attack("https://one.example/1", 0);
    attack("https://two.example/1", 1000);
    attack("https://three.example/1", 2000);
    add("https://three.example/1", "helped", Event.Type.AID, 2000);
    assertEquals(List.of("added", "changed", "changed"), told());
    add("https://two.example/1", "helped", Event.Type.AID, 1000);

    assertEquals(List.of(2L), list(2).stream().map(Happening::reports).toList());
    assertEquals(List.of("added", "changed", "changed", "added", "removed"), sorted(told()));
  }

  /** The last two are of one document, in whichever order. */
  private static List<String> sorted(List<String> told) {
    return Stream.concat(
            told.subList(0, 3).stream(), told.subList(3, told.size()).stream().sorted())
        .toList();
  }

  @Test
  void whatIsReadAnewStaysWhatItWas() {
    attack("https://one.example/1", 0);
    String second = attack("https://two.example/1", 1000);
    NewsRecord record = archive().document(second).orElseThrow().record();
    archive().replace(record, "2");

    assertEquals(2, list(2).getFirst().reports());
    assertEquals(List.of("added", "changed"), told());
  }
}
