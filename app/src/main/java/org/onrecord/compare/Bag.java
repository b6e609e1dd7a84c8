package org.onrecord.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Words and what each weighs, as a vector; kept so that comparing two reads memory in its order.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param hashes of the words, ascending
 * @param weights of the words, in the same order
 * @param length of the vector of weights
 */
@SuppressWarnings("ArrayRecordComponent") // They are only read.
record Bag(long[] hashes, float[] weights, double length) {
  private record Weighed(long hash, float weight) {}

  static Bag of(Map<String, Double> weights) {
    List<Weighed> sorted =
        weights.entrySet().stream()
            .map(each -> new Weighed(Terms.hash(each.getKey()), each.getValue().floatValue()))
            .sorted(Comparator.comparingLong(Weighed::hash))
            .toList();
    float[] values = new float[sorted.size()];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = sorted.get(i).weight();
      squares += (double) values[i] * values[i];
    }
    return new Bag(sorted.stream().mapToLong(Weighed::hash).toArray(), values, Math.sqrt(squares));
  }

  /** The cosine: 1 for the same words, 0 where they share none. */
  double near(Bag other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        product += (double) weights[i++] * other.weights[j++];
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product == 0 ? 0 : product / (length * other.length);
  }
}
