package org.onrecord.archive.reprint;

import java.util.Arrays;

/**
 * The shingles of a text: each run of some words as one number (Broder, 1997). A text of fewer
 * words has one shingle, all of it; one without words has none.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder (1997), On the resemblance and
 *     containment of documents</a>
 */
final class Shingles {
  private final long[] inOrder;
  private final long[] sorted;

  private Shingles(long[] inOrder) {
    this.inOrder = inOrder;
    sorted = inOrder.clone();
    Arrays.sort(sorted);
  }

  static Shingles of(Words words, int length) {
    int count = words.count() == 0 ? 0 : Math.max(1, words.count() - length + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = Fnv.START;
      for (int j = i; j < Math.min(i + length, words.count()); j++) {
        hash = Fnv.join(hash, words.at(j));
      }
      hashes[i] = Fnv.spread(hash);
    }
    return new Shingles(hashes);
  }

  int count() {
    return inOrder.length;
  }

  /** The shingle that begins with that word. */
  long at(int word) {
    return inOrder[word];
  }

  boolean contains(long shingle) {
    return Arrays.binarySearch(sorted, shingle) >= 0;
  }

  /** In ascending order; what stands there twice, twice. */
  long[] sorted() {
    return sorted.clone();
  }
}
