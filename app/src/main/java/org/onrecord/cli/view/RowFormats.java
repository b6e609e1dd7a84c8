package org.onrecord.cli.view;

/**
 * A list of answers in each format in which it can be written. What it gives is for one use each.
 */
public interface RowFormats<T> {
  /** A page for people. */
  Rows<T> table(Page page);

  /** A row on each line, behind one with the names of the columns. */
  Rows<T> csv();

  /** A JSON object on each line. */
  Rows<T> json();
}
