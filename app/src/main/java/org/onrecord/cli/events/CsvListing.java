package org.onrecord.cli.events;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.table.EventColumns;
import org.onrecord.export.table.EventRow;
import org.onrecord.export.table.Table;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;

/**
 * Events as comma-separated values: a row for each, so that counting rows counts events. Names of
 * columns that begin with a capital are those of ICEWS or POLECAT.
 *
 * @param all whether those are listed that PLOVER does not cover and that tell no count
 * @see <a href="https://doi.org/10.7910/DVN/28075">ICEWS Coded Event Data</a>
 * @see <a href="https://doi.org/10.7910/DVN/AJGVIT">POLECAT Weekly Data</a>
 */
record CsvListing(boolean all) implements Listing {
  @Override
  public String head() {
    return Table.head(EventColumns.ALL);
  }

  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    List<Event> events = all ? record.events() : findings.chief();
    return events.stream()
        .map(event -> Table.line(EventColumns.ALL, EventRow.of(event, findings, name)))
        .collect(Collectors.joining());
  }
}
