package org.onrecord.compare;

import java.util.List;

/**
 * Words and what each weighs, as a vector; kept so that comparing two reads memory in its order.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words all of them
 * @param weights of the words, in the order of their hashes
 * @param length of the vector of weights
 */
@SuppressWarnings("ArrayRecordComponent") // They are only read.
record Bag(Terms words, float[] weights, double length) {
  /**
   * A bag of stems.
   *
   * @param stems in the order of their hashes, none twice
   */
  static Bag of(List<Passage.Weighed> stems) {
    float[] values = new float[stems.size()];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      float weight = (float) stems.get(i).weight();
      values[i] = weight;
      squares += (double) weight * weight;
    }
    return new Bag(
        Terms.ofHashes(stems.stream().mapToLong(Passage.Weighed::hash).toArray()),
        values,
        Math.sqrt(squares));
  }

  /** The cosine: 1 for the same words, 0 where they share none. */
  double near(Bag other) {
    long[] left = words.hashes();
    long[] right = other.words.hashes();
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        product += (double) weights[i++] * other.weights[j++];
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product == 0 ? 0 : product / (length * other.length);
  }
}
