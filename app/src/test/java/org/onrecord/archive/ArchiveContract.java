package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Invented.Who;
import org.onrecord.cli.Harbour;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.source.Passages;
import org.onrecord.source.watch.FeedMemory;
import org.onrecord.source.watch.FeedState;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** What an archive promises of its documents, in whichever database it lies. */
abstract class ArchiveContract {
  private static final String READER = "1";

  /** Where there is nothing yet. */
  abstract Location nowhere();

  private Archive archive() {
    return Archive.openOrCreate(nowhere())
        .at(InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z")));
  }

  @Test
  void aDocumentComesOutAsItWentIn() {
    NewsRecord record = Harbour.record();
    Origin origin =
        new Origin(
            "00ff",
            "text/html",
            Optional.of("2026-03-04T04:00:00Z"),
            Optional.of("Ida Moe"),
            Optional.of("Meridian News"),
            Optional.of("en-GB"),
            new Passages(
                List.of(new Passages.Passage(0, 5, 7, 12), new Passages.Passage(6, 9, 20, 30))));
    try (Archive archive = archive()) {
      Item.Found found = new Item.Found("harbour.html", 12, document(record), origin);

      assertEquals(new Added.New(record.id()), archive.add(record, found, READER));

      Kept kept = archive.document(record.id()).orElseThrow();
      assertEquals(record, kept.record());
      assertEquals(origin, kept.origin());
      assertEquals("harbour.html", kept.source());
      assertEquals("2026-03-04T05:06:07Z", kept.added());
      assertEquals(READER, kept.reader());
      assertEquals(record.id(), kept.reprintOf());
      assertEquals(Optional.empty(), kept.supersededBy());
      assertEquals(Optional.empty(), archive.document("sha256:none"));
    }
  }

  @Test
  void eachFindingHasARow() {
    NewsRecord record = Harbour.record();
    try (Archive archive = archive()) {
      archive.add(record, Invented.found(record), READER);

      assertEquals(record.sentences().size(), count(archive, "sentence"));
      assertEquals(record.sentences().size(), count(archive, "sentence_text"));
      assertEquals(5, count(archive, "actor"));
      assertEquals(5, count(archive, "entity"));
      assertEquals(2, count(archive, "place"));
      assertEquals(6, count(archive, "statement"));
      assertEquals(7, count(archive, "event"));
      assertEquals(5, count(archive, "quantity"));
      assertEquals(3, count(archive, "dispute"));
      assertEquals(
          List.of("CT+", "CT-"),
          texts(
              archive,
              "SELECT value FROM vouch JOIN event ON event.key = event"
                  + " WHERE words = 'bombed' ORDER BY value"));
      assertEquals(
          List.of("Ana Rao", "The health office"),
          texts(
              archive,
              "SELECT actor.name FROM side JOIN dispute ON dispute.key = dispute"
                  + " JOIN actor ON actor.key = side.actor WHERE relation = 'count' ORDER BY side"));
      assertEquals(
          1,
          count(archive, "side WHERE statement IS NULL AND actor IS NULL AND event IS NOT NULL"));
      assertEquals(
          List.of("police"),
          texts(archive, "SELECT words FROM party WHERE actor IS NOT NULL ORDER BY words"));
      assertEquals(
          List.of("2026-03-03"), texts(archive, "SELECT from_ FROM event WHERE from_ IS NOT NULL"));
    }
  }

  @Test
  void addingAgainDoesNothing() {
    NewsRecord record = Harbour.record();
    try (Archive archive = archive()) {
      archive.add(record, Invented.found(record), READER);
      List<Change> changes = archive.changes(0).toList();

      assertEquals(
          new Added.Same(record.id()), archive.add(record, Invented.found(record), "another"));

      assertTrue(archive.has(record.id()));
      assertEquals(changes, archive.changes(0).toList());
      assertEquals(READER, archive.document(record.id()).orElseThrow().reader());
      assertEquals(1, archive.documents().count());
    }
  }

  @Test
  void aPageHasVersionsInTheOrderInWhichTheyWereFetched() {
    NewsRecord first = Invented.record("https://meridian.example/1", Who.person("Ana Rao"));
    NewsRecord third = Invented.record("https://meridian.example/1", Who.person("Ida Moe"));
    NewsRecord second = Invented.record("https://meridian.example/1", Who.person("Per Dahl"));
    NewsRecord other = Invented.record("https://meridian.example/2", Who.person("Ana Rao"));
    try (Archive archive = archive()) {
      add(archive, first, "2026-03-01T00:00:00Z");
      assertEquals(
          new Added.Version(third.id(), first.id()), add(archive, third, "2026-03-03T00:00:00Z"));
      assertEquals(
          new Added.Version(second.id(), first.id()), add(archive, second, "2026-03-02T00:00:00Z"));
      assertEquals(new Added.New(other.id()), add(archive, other, "2026-03-02T00:00:00Z"));

      assertEquals(Optional.of(second.id()), next(archive, first));
      assertEquals(Optional.of(third.id()), next(archive, second));
      assertEquals(Optional.empty(), next(archive, third));
    }
  }

  @Test
  void anOlderVersionMayComeLast() {
    NewsRecord older = Invented.record("https://meridian.example/1", Who.person("Ana Rao"));
    NewsRecord newer = Invented.record("https://meridian.example/1", Who.person("Ida Moe"));
    try (Archive archive = archive()) {
      add(archive, newer, "2026-03-03T00:00:00Z");

      assertEquals(
          new Added.Version(older.id(), newer.id()), add(archive, older, "2026-03-01T00:00:00Z"));

      assertEquals(Optional.of(newer.id()), next(archive, older));
      assertEquals(Optional.empty(), next(archive, newer));
    }
  }

  @Test
  void aPageThatGoesBackToAnEarlierTextHasThatAsItsNewestVersion() {
    NewsRecord first = Invented.record("https://meridian.example/1", Who.person("Ana Rao"));
    NewsRecord second = Invented.record("https://meridian.example/1", Who.person("Per Dahl"));
    NewsRecord third = Invented.record("https://meridian.example/1", Who.person("Ida Moe"));
    try (Archive archive = archive()) {
      add(archive, first, "2026-03-01T00:00:00Z");
      add(archive, second, "2026-03-02T00:00:00Z");
      add(archive, third, "2026-03-03T00:00:00Z");
      Item.Found again = found(second, "2026-03-04T00:00:00Z");
      long seen = archive.changes(0).mapToLong(Change::seq).max().orElseThrow();

      assertFalse(archive.holds(again));
      assertEquals(new Added.Version(second.id(), third.id()), archive.add(second, again, READER));

      assertEquals(Optional.of(third.id()), next(archive, first));
      assertEquals(Optional.of(second.id()), next(archive, third));
      assertEquals(Optional.empty(), next(archive, second));
      assertEquals(
          List.of("document changed " + third.id(), "document changed " + second.id()),
          archive
              .changes(seen)
              .map(ArchiveContract::told)
              .filter(told -> told.startsWith("document"))
              .toList());
      assertEquals(second, archive.document(second.id()).orElseThrow().record());
      // The same crawl, read once more, changes nothing.
      for (NewsRecord each : List.of(first, second, third)) {
        Item.Found old =
            found(
                each,
                "2026-03-0" + (1 + List.of(first, second, third).indexOf(each)) + "T00:00:00Z");
        assertTrue(archive.holds(old));
        assertEquals(new Added.Same(each.id()), archive.add(each, old, READER));
      }
      assertTrue(archive.holds(again));
    }
  }

  @Test
  void aCopyThatLiesElsewhereTellsNothingOfWhatAPageSaysNow() {
    NewsRecord older = Invented.record("https://meridian.example/1", Who.person("Ana Rao"));
    NewsRecord newer = Invented.record("https://meridian.example/1", Who.person("Ida Moe"));
    try (Archive archive = archive()) {
      archive.add(older, Invented.found(older, "one.html", Optional.empty()), READER);
      archive.add(newer, Invented.found(newer, "two.html", Optional.empty()), READER);

      assertTrue(archive.holds(Invented.found(older, "one.html", Optional.empty())));
      assertFalse(archive.holds(Invented.found(older, "two.html", Optional.empty())));
    }
  }

  @Test
  void aTextThatComesBackIsAmongTheReprintsAgain() {
    String story =
        "The mayor of Rivna said that the dam above the town would be repaired before the winter,"
            + " and that nobody need leave the houses below it, since engineers had looked at the"
            + " wall in May and found that all eleven cracks in it were old and shallow.";
    NewsRecord wire = told("https://wire.example/1", story);
    NewsRecord paper = told("https://paper.example/1", story);
    NewsRecord other = told("https://paper.example/1", "This page is being worked on.");
    try (Archive archive = archive()) {
      add(archive, wire, "2026-03-01T00:00:00Z");
      add(archive, paper, "2026-03-02T00:00:00Z");
      assertEquals(wire.id(), archive.document(paper.id()).orElseThrow().reprintOf());
      add(archive, other, "2026-03-03T00:00:00Z");
      assertEquals(paper.id(), archive.document(paper.id()).orElseThrow().reprintOf());

      add(archive, paper, "2026-03-04T00:00:00Z");

      assertEquals(wire.id(), archive.document(paper.id()).orElseThrow().reprintOf());
      assertEquals(other.id(), archive.document(other.id()).orElseThrow().reprintOf());
    }
  }

  private static NewsRecord told(String uri, String text) {
    Document document = new Document(Optional.of(uri), Optional.empty(), Optional.empty(), text);
    return NewsRecord.of(document, "en", List.of(new Span(0, text.length())));
  }

  @Test
  void hostileTextsAreKeptToTheLetter() {
    String text =
        "a\0b \ud83d lone \ude00 \ud83d\ude00 \ufdd0 \ufdd00000 'x'); DROP TABLE document; --\n"
            + "\"'`\\%_\u202e\uffff ".repeat(50_000);
    Document document =
        new Document(Optional.of("\0'\ud800"), Optional.empty(), Optional.of("\ufdd0\0"), text);
    NewsRecord record =
        NewsRecord.of(document, "en", List.of(new Span(0, 20), new Span(20, text.length())));
    try (Archive archive = archive()) {
      archive.add(record, Invented.found(record), READER);
      archive.problem("\0\udc00", "\ud800");

      assertEquals(record, archive.document(record.id()).orElseThrow().record());
      assertEquals("\0'\ud800", archive.document(record.id()).orElseThrow().source());
      assertEquals("\0\udc00", archive.problems().getFirst().source());
      assertEquals("\ud800", archive.problems().getFirst().reason());
    }
  }

  @Test
  void problemsStandUntilTheirSourceIsRead() {
    NewsRecord record = Invented.record("a.txt", Who.person("Ana Rao"));
    try (Archive archive = archive()) {
      archive.problem("a.txt", "not UTF-8");
      archive.problem("b.txt", "empty");
      archive.problem("c.txt", "gone");
      archive.problem("a.txt", "still not UTF-8");

      assertEquals(
          List.of("b.txt empty", "c.txt gone", "a.txt still not UTF-8"),
          archive.problems().stream().map(each -> each.source() + " " + each.reason()).toList());

      archive.add(record, Invented.found(record), READER);
      archive.solved("b.txt");
      archive.solved("never.txt");

      assertEquals(List.of("c.txt"), archive.problems().stream().map(Problem::source).toList());
    }
  }

  @Test
  void aFileIsNoProblemOnceAPartOfItIsRead() {
    try (Archive archive = archive()) {
      archive.problem("news.jsonl", "you are not allowed to read it");
      archive.problem("news.jsonl, line 7", "this is no JSON");
      archive.problem("a, b.txt", "empty");

      archive.solved("news.jsonl, line 8");

      assertEquals(
          List.of("news.jsonl, line 7", "a, b.txt"),
          archive.problems().stream().map(Problem::source).toList());
    }
  }

  @Test
  void addressesThatArePolledAreRemembered() {
    String feed = "https://courier.example/feed.xml";
    FeedState state =
        new FeedState(
            feed,
            Optional.of("W/\"1\""),
            Optional.of("Tue, 03 Mar 2026 23:30:00 GMT"),
            Instant.parse("2026-03-04T05:21:07.123Z"),
            0);
    FeedState failing =
        new FeedState(
            feed, Optional.empty(), Optional.empty(), Instant.parse("2026-03-05T00:00:00Z"), 2);
    try (Archive archive = archive()) {
      FeedMemory feeds = archive.feeds();
      assertEquals(Optional.empty(), feeds.of(feed));
      feeds.keep(state);
      assertEquals(Optional.of(state), feeds.of(feed));
      feeds.keep(failing);
      assertEquals(Optional.of(failing), feeds.of(feed));

      archive.problem(feed, "HTTP 500");
      feeds.answers(feed);
      assertEquals(List.of(), archive.problems());
    }
  }

  @Test
  void aPageIsKnownByItsAddressAndByTheOneThatLedToIt() {
    NewsRecord record = Invented.record("https://meridian.example/1", Who.person("Ana Rao"));
    try (Archive archive = archive()) {
      archive.add(
          record,
          Invented.found(record, "https://meridian.example/1?from=feed", Optional.empty()),
          READER);

      assertTrue(archive.feeds().holds("https://meridian.example/1"));
      assertTrue(archive.feeds().holds("https://meridian.example/1?from=feed"));
      assertFalse(archive.feeds().holds("https://meridian.example/2"));
    }
  }

  @Test
  void changesAreFollowedByACursor() {
    NewsRecord one = Invented.record("a.txt", Who.person("Ana Rao"));
    NewsRecord two = Invented.record("b.txt", Who.person("Ana  Rao").code("NOR GOV"));
    try (Archive archive = archive()) {
      archive.add(one, Invented.found(one), READER);
      long seen = archive.changes(0).mapToLong(Change::seq).max().orElseThrow();
      archive.add(two, Invented.found(two), READER);

      assertEquals(
          List.of("document added " + one.id(), "entity added " + one.actors().getFirst().id()),
          archive.changes(0).limit(2).map(ArchiveContract::told).toList());
      assertEquals(
          List.of("document added " + two.id(), "entity changed " + one.actors().getFirst().id()),
          archive.changes(seen).map(ArchiveContract::told).toList());
    }
  }

  @Test
  void anotherReadingTakesThePlaceOfTheFirst() {
    NewsRecord before = Harbour.record();
    NewsRecord now =
        NewsRecord.of(document(before), "en", before.sentences())
            .with(List.of(), before.actors().subList(0, 2));
    try (Archive archive = archive()) {
      archive.add(before, Invented.found(before), READER);
      List<String> entities = texts(archive, "SELECT id FROM entity ORDER BY key");
      long seen = archive.changes(0).mapToLong(Change::seq).max().orElseThrow();

      assertEquals(1, archive.documentsNotBy("2").count());
      archive.replace(now, "2");

      assertEquals(now, archive.document(now.id()).orElseThrow().record());
      assertEquals(0, archive.documentsNotBy("2").count());
      for (String table : List.of("statement", "event", "place", "quantity", "dispute", "side")) {
        assertEquals(0, count(archive, table), table);
      }
      assertEquals(now.sentences().size(), count(archive, "sentence_text"));
      assertEquals(entities.subList(0, 2), texts(archive, "SELECT id FROM entity ORDER BY key"));
      assertEquals(
          List.of("changed", "removed", "removed", "removed"),
          archive.changes(seen).map(Change::what).toList());

      archive.replace(before, "3");
      assertEquals(before, archive.document(now.id()).orElseThrow().record());
      assertEquals(Set.copyOf(entities), Set.copyOf(texts(archive, "SELECT id FROM entity")));
    }
  }

  @Test
  void whatFollowsADocumentIsOneTransactionWithIt() {
    NewsRecord record = Invented.record("a.txt", Who.person("Ana Rao"));
    try (Archive archive = archive()) {
      Archive failing =
          archive.with(
              (handle, document, stored) -> {
                throw new IllegalStateException("no room");
              });

      assertThrows(
          IllegalStateException.class, () -> failing.add(record, Invented.found(record), READER));

      assertEquals(0, count(archive, "document"));
      assertEquals(0, count(archive, "entity"));
      assertEquals(List.of(), archive.changes(0).toList());
      assertEquals(new Added.New(record.id()), archive.add(record, Invented.found(record), READER));
    }
  }

  @Test
  void documentsComeInTheirOrderHoweverManyThereAre() {
    List<NewsRecord> records =
        Stream.iterate(0, i -> i + 1)
            .limit(50)
            .map(i -> Invented.record(i + ".txt", Who.person("Ana Rao " + i)))
            .toList();
    try (Archive archive = archive()) {
      records.forEach(each -> archive.add(each, Invented.found(each), READER));

      assertEquals(records, archive.documents().map(Kept::record).toList());
    }
  }

  @Test
  void anotherReadsWhileOneWrites() {
    Location location = nowhere();
    NewsRecord one = Invented.record("a.txt", Who.person("Ana Rao"));
    NewsRecord two = Invented.record("b.txt", Who.person("Ida Moe"));
    try (Archive writer = Archive.openOrCreate(location);
        Archive reader = Archive.open(location)) {
      writer.add(one, Invented.found(one), READER);
      writer.write(
          handle -> {
            handle.execute("UPDATE document SET title = 'half'");
            assertEquals(
                Optional.empty(), reader.document(one.id()).orElseThrow().record().title());
            return two;
          });
      writer.add(two, Invented.found(two), READER);

      assertEquals(2, reader.documents().count());
      reader.problem("c.txt", "both write");
      assertEquals(1, writer.problems().size());
    }
  }

  private static Item.Found found(NewsRecord record, String fetched) {
    return Invented.found(record, record.uri().orElseThrow(), Optional.of(fetched));
  }

  private static Added add(Archive archive, NewsRecord record, String fetched) {
    return archive.add(
        record, Invented.found(record, record.uri().orElseThrow(), Optional.of(fetched)), READER);
  }

  private static Optional<String> next(Archive archive, NewsRecord record) {
    return archive.document(record.id()).orElseThrow().supersededBy();
  }

  private static String told(Change change) {
    return change.sort() + " " + change.what() + " " + change.id();
  }

  private static Document document(NewsRecord record) {
    return new Document(record.uri(), record.published(), record.title(), record.text());
  }

  static int count(Archive archive, String table) {
    return archive.read(
        handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  static List<String> texts(Archive archive, String query) {
    return archive.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }
}
