package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Invented.Who;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** What an archive promises of the versions of a page, in whichever database it lies. */
abstract class VersionContract {
  private static final String READER = "1";

  /** Where there is nothing yet. */
  abstract Location nowhere();

  private Archive archive() {
    return Archive.openOrCreate(nowhere())
        .at(InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z")));
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
          List.of(
              "document changed " + first.id(),
              "document changed " + third.id(),
              "document changed " + second.id()),
          archive
              .changes(seen)
              .map(VersionContract::told)
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
}
