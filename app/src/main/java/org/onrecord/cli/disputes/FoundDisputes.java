package org.onrecord.cli.disputes;

import org.onrecord.archive.query.FoundDispute;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;

/** Disputes of an archive, within documents and across them. */
public record FoundDisputes() implements LineFormats<FoundDispute> {
  @Override
  public Lines<FoundDispute> table(Page page) {
    return new FoundPage(page);
  }

  /** A row for each side's words. */
  @Override
  public Lines<FoundDispute> csv() {
    return new FoundCsv();
  }

  @Override
  public Lines<FoundDispute> json() {
    return new FoundJson();
  }
}
