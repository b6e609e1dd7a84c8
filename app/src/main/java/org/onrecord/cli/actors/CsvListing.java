package org.onrecord.cli.actors;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.CsvLine;

/** A list of actors as comma-separated values. */
final class CsvListing {
  private static final String HEADER =
      "name,words,kind,role,code,wikidata,quoted,mentioned,documents,first_source\r\n";

  private CsvListing() {}

  static Stream<String> of(List<Row> rows) {
    return Stream.concat(Stream.of(HEADER), rows.stream().map(CsvListing::line));
  }

  private static String line(Row row) {
    return CsvLine.of(
        row.name().orElse(""),
        row.words(),
        row.kind().label(),
        row.role().orElse(""),
        row.code().orElse(""),
        row.wikidata().orElse(""),
        row.quoted(),
        row.mentioned(),
        row.documents(),
        row.appearances().getFirst().source());
  }
}
