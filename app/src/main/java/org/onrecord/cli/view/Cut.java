package org.onrecord.cli.view;

import java.text.BreakIterator;
import java.util.Locale;

/** Fits harmless lines into a number of columns. */
final class Cut {
  private static final String SIGN = "…";

  private Cut() {}

  /** How many columns a line takes. */
  static int width(String line) {
    return fitting(line, Integer.MAX_VALUE).columns();
  }

  /** The line, or as much of it as fits before a sign that something is left out. */
  static String to(String line, int columns) {
    if (fitting(line, columns).end() == line.length()) {
      return line;
    }
    return line.substring(0, fitting(line, columns - 1).end()).stripTrailing() + SIGN;
  }

  /** How far a line goes in a number of columns, and how many it takes of them. */
  private record Fitting(int end, int columns) {}

  private static Fitting fitting(String line, int columns) {
    if (line.chars().allMatch(c -> c < 0x7F)) {
      int taken = Math.clamp(columns, 0, line.length());
      return new Fitting(taken, taken);
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(line);
    int end = 0;
    int taken = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      int wide = DisplayWidth.of(line.substring(end, to));
      if (wide > columns - taken) {
        break;
      }
      taken += wide;
      end = to;
    }
    return new Fitting(end, taken);
  }
}
