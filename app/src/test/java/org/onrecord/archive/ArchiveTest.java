package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/** A document goes in, and comes out as it was. */
final class ArchiveTest {
  @TempDir private Path folder;

  @Test
  void keepsADocument() {
    NewsRecord record = Harbour.record();
    try (Archive archive =
        Archive.openOrCreate(Location.parse(folder.resolve("a.db").toString()))) {
      assertEquals(new Added.New(record.id()), archive.add(record, found(record), "1"));
      assertEquals(new Added.Same(record.id()), archive.add(record, found(record), "1"));
      assertEquals(record, archive.document(record.id()).orElseThrow().record());
    }
  }

  private static Item.Found found(NewsRecord record) {
    Document document =
        new Document(record.uri(), record.published(), record.title(), record.text());
    return new Item.Found("harbour.txt", 1, document, Origin.ofText(new byte[0], "text/plain"));
  }
}
