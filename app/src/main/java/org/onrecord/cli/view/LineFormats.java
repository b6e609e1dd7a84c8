package org.onrecord.cli.view;

/**
 * A list of answers in each format in which it can be written. What it gives is for one use each.
 */
public interface LineFormats<T> {
  /** A page for people. */
  Lines<T> table(Page page);

  /** A row on each line, behind one with the names of the columns. */
  Lines<T> csv();

  /** A JSON object on each line. */
  Lines<T> json();
}
