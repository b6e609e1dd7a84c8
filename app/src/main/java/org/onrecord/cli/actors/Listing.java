package org.onrecord.cli.actors;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How a list of actors is written. */
@FunctionalInterface
public interface Listing {
  /** A row on each line, behind one with the names of the columns; see {@link CsvListing}. */
  Listing CSV = (rows, unlisted) -> CsvListing.of(rows);

  /** One JSON object on each line. */
  Listing JSON = (rows, unlisted) -> rows.stream().map(JsonListing::line);

  /**
   * A page for people.
   *
   * @param colour whether it is shown in colour
   * @param columns of the terminal; none where it goes to no terminal, and nothing is cut
   */
  static Listing table(boolean colour, OptionalInt columns) {
    return new TableListing(colour, columns);
  }

  /**
   * The list in this format, in pieces of whole lines.
   *
   * @param unlisted how many were passed over
   */
  Stream<String> of(List<Row> rows, int unlisted);
}
