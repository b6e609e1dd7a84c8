package org.onrecord.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts a text in Unicode code points, as W3C's selectors, brat and Python do: a surrogate pair is
 * one, and so is a surrogate that stands alone.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class CodePoints {
  private final String text;

  /** Where the second halves of pairs stand, in order. */
  private final int[] seconds;

  public CodePoints(String text) {
    this.text = text;
    this.seconds =
        IntStream.range(1, text.length())
            .filter(
                i ->
                    Character.isLowSurrogate(text.charAt(i))
                        && Character.isHighSurrogate(text.charAt(i - 1)))
            .toArray();
  }

  /** How many code points begin before an offset in UTF-16 code units. */
  public int at(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    int before = found < 0 ? -found - 1 : found;
    return offset - before;
  }

  /**
   * The offset in UTF-16 code units of a code point.
   *
   * @param point its number, from 0; at most {@link #length}
   */
  public int offset(int point) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - 1 - middle < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }

  /** How many there are. */
  public int length() {
    return text.length() - seconds.length;
  }
}
