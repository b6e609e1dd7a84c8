package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Invented.Who;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.watch.FeedMemory;
import org.onrecord.source.watch.FeedState;

/** What an archive remembers of where documents come from, in whichever database it lies. */
abstract class SourceContract {
  private static final String READER = "1";

  /** Where there is nothing yet. */
  abstract Location nowhere();

  private Archive archive() {
    return Archive.openOrCreate(nowhere());
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
  void aFileStaysAProblemThoughAPartOfItIsRead() {
    try (Archive archive = archive()) {
      archive.problem("news.jsonl", "it was cut off");
      archive.problem("news.jsonl, line 7", "this is no JSON");

      archive.solved("news.jsonl, line 7");
      archive.solved("news.jsonl, line 8");

      assertEquals(
          List.of("news.jsonl"), archive.problems().stream().map(Problem::source).toList());
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
}
