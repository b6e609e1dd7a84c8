package org.onrecord.cli.events;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.cli.view.Findings;
import org.onrecord.cli.view.Listing;
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
    return Column.ALL.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
  }

  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    List<Event> events = all ? record.events() : findings.chief();
    return events.stream()
        .map(event -> line(Row.of(event, findings, name)))
        .collect(Collectors.joining());
  }

  private static String line(Row row) {
    return CsvLine.of(Column.ALL.stream().map(column -> column.value().apply(row)).toArray());
  }
}
