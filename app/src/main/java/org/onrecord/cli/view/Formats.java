package org.onrecord.cli.view;

/** A list in each format in which it can be written. What it gives is for one use each. */
public interface Formats {
  /** A page for people. */
  Listing table(Page page);

  /** A row on each line, behind one with the names of the columns. */
  Listing csv();

  /** A JSON object for each row, on one line. */
  Listing json();

  /**
   * A JSON object for each finding, on one line, with its document's id and where that comes from:
   * document by document, neither joined nor sorted.
   */
  Listing jsonl();
}
