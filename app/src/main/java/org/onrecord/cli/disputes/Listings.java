package org.onrecord.cli.disputes;

import org.onrecord.cli.view.DisputesPage;
import org.onrecord.cli.view.Listing;

/** How disputes are listed. */
public final class Listings {
  /** A row for each side's words, behind one with the names of the columns. */
  public static final Listing CSV = new CsvListing();

  /** A JSON object for each dispute, on one line. */
  public static final Listing JSON = new JsonListing();

  private Listings() {}

  /**
   * A page for people.
   *
   * @param colour whether it is shown in colour
   * @param columns of the terminal
   */
  public static Listing table(boolean colour, int columns) {
    return new DisputesPage(colour, columns);
  }
}
