package org.onrecord.cli.actors;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.view.Page;

/** How a list of actors is written, by the names that people write for it. */
public enum Listing {
  /** A page for people. */
  table(TableListing::of),

  /** A row on each line, behind one with the names of the columns; see {@link CsvListing}. */
  csv((rows, unlisted, page) -> CsvListing.of(rows)),

  /** One JSON object on each line. */
  json((rows, unlisted, page) -> rows.stream().map(JsonListing::line));

  private final Way way;

  Listing(Way way) {
    this.way = way;
  }

  private interface Way {
    Stream<String> of(List<Row> rows, int unlisted, Page page);
  }

  /**
   * The list in this format, in pieces of whole lines.
   *
   * @param unlisted how many were passed over
   * @param page what it is shown on, if it is for people
   */
  public Stream<String> of(List<Row> rows, int unlisted, Page page) {
    return way.of(rows, unlisted, page);
  }
}
