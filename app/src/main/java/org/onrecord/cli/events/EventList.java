package org.onrecord.cli.events;

import org.onrecord.cli.view.EventsPage;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

/**
 * A list of events: a row for each of a document.
 *
 * @param all whether those are listed that PLOVER does not cover and that tell no count
 */
public record EventList(boolean all) implements Formats {
  @Override
  public Listing table(Page page) {
    return new EventsPage(page, all);
  }

  @Override
  public Listing csv() {
    return new CsvListing(all);
  }

  @Override
  public Listing json() {
    return new JsonListing(all);
  }

  /** Rows are findings. */
  @Override
  public Listing jsonl() {
    return json();
  }
}
