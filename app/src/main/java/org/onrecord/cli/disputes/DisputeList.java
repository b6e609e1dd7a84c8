package org.onrecord.cli.disputes;

import org.onrecord.cli.view.DisputesPage;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

/** A list of disputes within documents. */
public record DisputeList() implements Formats {
  @Override
  public Listing table(Page page) {
    return new DisputesPage(page);
  }

  /** A row for each side's words. */
  @Override
  public Listing csv() {
    return new CsvListing();
  }

  @Override
  public Listing json() {
    return new JsonListing();
  }

  /** Rows are findings. */
  @Override
  public Listing jsonl() {
    return json();
  }
}
