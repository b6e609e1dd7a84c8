package org.onrecord.eval.reading;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.GoldFile;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordFormatException;
import org.onrecord.record.RecordJson;

/** Records kept as JSON Lines, found by the names of their documents. */
public final class RecordFile {
  private static final Pattern ENDING = Pattern.compile("\\.(txt|json)$");

  private RecordFile() {}

  /**
   * The records of a file. A record's name is the last part of its uri without {@code .txt} or
   * {@code .json}; of several with one name the last counts.
   *
   * @throws GoldException if the file can't be read; the message names the line
   */
  public static SequencedMap<String, NewsRecord> read(Path file) {
    SequencedMap<String, NewsRecord> records = new LinkedHashMap<>();
    String[] lines = GoldFile.text(file).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        NewsRecord record = record(file, i + 1, lines[i]);
        records.put(name(record.uri().orElse("")), record);
      }
    }
    return records;
  }

  private static NewsRecord record(Path file, int number, String line) {
    try {
      return RecordJson.read(line);
    } catch (RecordFormatException e) {
      throw new GoldException(file + ", line " + number + ": " + e.getMessage());
    }
  }

  static String name(String uri) {
    return ENDING.matcher(uri.substring(uri.lastIndexOf('/') + 1)).replaceFirst("");
  }

  /** Writes records, one a line. */
  public static void write(Path file, Collection<NewsRecord> records) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (NewsRecord record : records) {
        RecordJson.write(record, out);
        out.write('\n');
      }
    }
  }
}
