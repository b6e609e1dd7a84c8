package org.onrecord.web.page;

/**
 * How much of a document may stand on a page.
 *
 * @param text UTF-16 code units
 * @param marks in it
 */
record Room(int text, int marks) {
  /** What a browser can hold. */
  static final Room MOST = new Room(40_000, 900);

  private static final int LEAST = 30;

  /** Half of it, for a page that is too large: its names or its text may be made to be so. */
  Room half() {
    return new Room(text / 2, marks / 2);
  }

  /** Whether there is nothing left to halve. */
  boolean isLeast() {
    return marks <= LEAST;
  }
}
