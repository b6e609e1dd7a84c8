package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
