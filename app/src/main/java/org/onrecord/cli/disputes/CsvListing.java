package org.onrecord.cli.disputes;

import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.table.DisputeColumns;
import org.onrecord.export.table.DisputeRow;
import org.onrecord.export.table.Table;
import org.onrecord.record.NewsRecord;

/** Disputes as comma-separated values: a row for each stretch of words in which a side is taken. */
final class CsvListing implements Listing {
  @Override
  public String head() {
    return Table.head(DisputeColumns.ALL);
  }

  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return record.disputes().stream()
        .flatMap(dispute -> DisputeRow.of(dispute, findings, record.uri().orElse(name)))
        .map(row -> Table.line(DisputeColumns.ALL, row))
        .collect(Collectors.joining());
  }
}
