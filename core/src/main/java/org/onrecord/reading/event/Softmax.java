package org.onrecord.reading.event;

/** Probabilities of scores. */
final class Softmax {
  private Softmax() {}

  /** Those of a row of scores that begins there. */
  static double[] of(float[] scores, int at, int size) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = at; i < at + size; i++) {
      most = Math.max(most, scores[i]);
    }
    double[] found = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      found[i] = Math.exp(scores[at + i] - most);
      sum += found[i];
    }
    for (int i = 0; i < size; i++) {
      found[i] /= sum;
    }
    return found;
  }
}
