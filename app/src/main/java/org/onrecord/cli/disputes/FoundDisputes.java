package org.onrecord.cli.disputes;

import org.onrecord.archive.query.FoundDispute;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;

/** Disputes of an archive, within documents and across them. */
public record FoundDisputes() implements RowFormats<FoundDispute> {
  @Override
  public Rows<FoundDispute> table(Page page) {
    return new FoundPage(page);
  }

  /** A row for each side's words. */
  @Override
  public Rows<FoundDispute> csv() {
    return new FoundCsv();
  }

  @Override
  public Rows<FoundDispute> json() {
    return new FoundJson();
  }
}
