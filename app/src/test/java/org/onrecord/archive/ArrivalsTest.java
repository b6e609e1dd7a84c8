package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Invented.Who;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;

class ArrivalsTest {
  private static final String PAGE = "https://vale.example/1";

  private final NewsRecord first = Invented.record(PAGE, Who.person("Ana Moe"));
  private final NewsRecord second = Invented.record(PAGE, Who.person("Per Dahl"));

  @TempDir private Path folder = Path.of("");
  private Archive archive;
  private Arrivals arrivals;

  @BeforeEach
  void open() {
    archive = Archive.openOrCreate(new Location.File(folder.resolve("a.db")));
    arrivals = new Arrivals(archive);
    archive.add(first, found(first, 1), "1");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Item.Found found(NewsRecord record, int day) {
    return Invented.found(record, "crawl:" + day, Optional.of("2026-03-0" + day + "T00:00:00Z"));
  }

  @Test
  void whatIsThereIsNotNew() {
    assertFalse(arrivals.isNew(found(first, 1)));
    assertTrue(arrivals.isNew(found(second, 2)));
  }

  @Test
  void whileAnotherTextOfItsPageIsReadWhatIsThereMayHaveComeBack() {
    assertTrue(arrivals.isNew(found(second, 2)));
    assertTrue(arrivals.isNew(found(first, 3)));

    archive.add(second, found(second, 2), "1");
    arrivals.done("crawl:2");
    archive.add(first, found(first, 3), "1");
    arrivals.done("crawl:3");

    assertFalse(arrivals.isNew(found(first, 3)));
  }

  @Test
  void whatHasFailedIsUnderWayNoMore() {
    assertTrue(arrivals.isNew(found(second, 2)));
    arrivals.done("crawl:2");
    arrivals.done("crawl:7");

    assertFalse(arrivals.isNew(found(first, 3)));
  }
}
