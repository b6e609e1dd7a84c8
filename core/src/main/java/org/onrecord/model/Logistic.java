package org.onrecord.model;

import java.util.List;

/**
 * A logistic model: what it has learned to make of a few numbers (Platt, 1999).
 *
 * <p>Immutable by convention: the array must not be changed. Safe to share between threads.
 *
 * @param features what the numbers are, in order
 * @param weights of each
 * @param bias added to their sum
 */
@SuppressWarnings("ArrayRecordComponent") // Checked once, read for each statement.
public record Logistic(List<String> features, float[] weights, float bias) {
  public Logistic {
    features = List.copyOf(features);
  }

  /** The probability in [0, 1]; one value for each feature, in their order, all of them finite. */
  public double probability(double... values) {
    double logit = bias;
    for (int i = 0; i < weights.length; i++) {
      logit += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }
}
