package org.onrecord.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a section into windows that the model can read at once: as few as do, of nearly the same
 * number of subwords, cut at word starts. Where two overlap, a word's scores come from the window
 * in which it lies deeper.
 */
final class Windows {
  private Windows() {}

  /**
   * The windows of a section, in order; together they keep each word once.
   *
   * @param size the most subwords a window may have, without [CLS] and [SEP]; no word may have more
   * @param overlap about how many subwords neighbours share, less than {@code size}
   */
  static List<Window> of(Words section, int size, int overlap) {
    List<Window> windows = new ArrayList<>();
    int from = 0;
    int to = end(section, 0, 0, size, overlap);
    int kept = 0;
    while (to < section.size()) {
      int nextFrom = Math.max(from + 1, wordAt(section, section.firstSubword()[to] - overlap));
      int nextTo = end(section, nextFrom, to, size, overlap);
      while (subwords(section, nextFrom, nextTo) > size) {
        nextFrom++;
      }
      int middle = (nextFrom + to + 1) / 2;
      windows.add(new Window(from, to, kept, middle));
      from = nextFrom;
      to = nextTo;
      kept = middle;
    }
    if (to > 0) {
      windows.add(new Window(from, to, kept, to));
    }
    return windows;
  }

  /** Where a window ends that begins at a word: behind the end of the one before it. */
  private static int end(Words section, int from, int endBefore, int size, int overlap) {
    int left = subwords(section, from, section.size());
    int end = wordAt(section, section.firstSubword()[from] + share(left, size, overlap));
    return Math.max(end, Math.min(endBefore + 1, section.size()));
  }

  private static int subwords(Words section, int from, int to) {
    return section.firstSubword()[to] - section.firstSubword()[from];
  }

  /** How many subwords the next window takes so that those after it get as many. */
  private static int share(int left, int size, int overlap) {
    if (left <= size) {
      return left;
    }
    int windows = Math.ceilDiv(left - overlap, size - overlap);
    return Math.min(size, Math.ceilDiv(left + (windows - 1) * overlap, windows));
  }

  /** The last word that starts at a subword or before it; the number of words at the end. */
  private static int wordAt(Words section, int subword) {
    int low = 0;
    int high = section.size();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (section.firstSubword()[middle] <= subword) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
