package org.onrecord.eval.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.record.NewsRecord;

class RecordFileTest {
  @ParameterizedTest
  @CsvSource({
    "news/dam.txt, dam",
    "dam.json, dam",
    "https://example.org/a.b/dam, dam",
    "dam.txt.json, dam.txt",
    "'', ''"
  })
  void aRecordIsFoundByTheLastPartOfItsUri(String uri, String name) {
    assertEquals(name, RecordFile.name(uri));
  }

  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
    Map<String, NewsRecord> records = RecordFile.read(Fixtures.attributions("polnear.jsonl"));
    assertEquals(List.of("dam", "dam2", "empty"), List.copyOf(records.keySet()));
    Path copy = folder.resolve("copy.jsonl");
    RecordFile.write(copy, records.values());
    assertEquals(records, RecordFile.read(copy));
  }

  @Test
  void tellsWhichLineIsNoRecord(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"format\":9}\n");
    GoldException fault = assertThrows(GoldException.class, () -> RecordFile.read(file));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("bad.jsonl, line 2: "), message);
    assertTrue(message.contains("format is 9"), message);
  }
}
