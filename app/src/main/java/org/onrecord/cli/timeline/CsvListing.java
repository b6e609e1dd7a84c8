package org.onrecord.cli.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.CsvLine;

/** A timeline as comma-separated values. */
final class CsvListing {
  private static final String HEADER = "from,to,type,value,words,sentence,source\r\n";

  private CsvListing() {}

  static Stream<String> of(List<Entry> entries) {
    return Stream.concat(Stream.of(HEADER), entries.stream().map(CsvListing::line));
  }

  private static String line(Entry entry) {
    return CsvLine.of(
        entry.from(),
        entry.to(),
        entry.type().label(),
        entry.value(),
        entry.words(),
        entry.sentence(),
        entry.source());
  }
}
