package org.onrecord.cli.events;

import org.onrecord.cli.view.EventsPage;
import org.onrecord.cli.view.Listing;

/** How events are listed. */
public final class Listings {
  private Listings() {}

  /**
   * A page for people.
   *
   * @param colour whether it is shown in colour
   * @param columns of the terminal
   * @param all whether those are listed that PLOVER does not cover and that tell no count
   */
  public static Listing table(boolean colour, int columns, boolean all) {
    return new EventsPage(colour, columns, all);
  }

  /** A row for each event, behind one with the names of the columns. */
  public static Listing csv(boolean all) {
    return new CsvListing(all);
  }

  /** A JSON object for each event, on one line. */
  public static Listing json(boolean all) {
    return new JsonListing(all);
  }
}
