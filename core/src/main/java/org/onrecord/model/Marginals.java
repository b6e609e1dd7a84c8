package org.onrecord.model;

/**
 * Probabilities under a {@link Crf}, by the forward-backward algorithm, each word's values scaled
 * to add up to 1 (Rabiner, 1989, section V.A) so that no text is too long.
 *
 * <p>A tag whose chance is beyond what a double can tell from nothing has probability 0. Immutable
 * once built; safe to share between threads.
 */
final class Marginals {
  private final int tags;
  private final double[] transitions;
  private final double[] potentials;

  /** Of the words up to and with each: {@code [word × tags + tag]}. */
  private final double[] forward;

  /** Of the words behind each. */
  private final double[] backward;

  /**
   * @param first factor of each tag on the first word
   * @param last factor of each tag on the last word
   * @param transitions factors, tags × tags, from row to column
   * @param potentials factors of each word's tags, word by word
   */
  Marginals(double[] first, double[] last, double[] transitions, double[] potentials) {
    this.tags = first.length;
    this.transitions = transitions;
    this.potentials = potentials;
    this.forward = new double[potentials.length];
    this.backward = new double[potentials.length];
    if (potentials.length > 0) {
      goForward(first);
      goBackward(last);
    }
  }

  private void goForward(double[] first) {
    for (int tag = 0; tag < tags; tag++) {
      forward[tag] = first[tag] * potentials[tag];
    }
    scale(forward, 0);
    for (int row = tags; row < forward.length; row += tags) {
      for (int from = 0; from < tags; from++) {
        double before = forward[row - tags + from];
        for (int to = 0; to < tags; to++) {
          forward[row + to] += before * transitions[from * tags + to];
        }
      }
      for (int to = 0; to < tags; to++) {
        forward[row + to] *= potentials[row + to];
      }
      scale(forward, row);
    }
  }

  private void goBackward(double[] last) {
    int end = backward.length - tags;
    System.arraycopy(last, 0, backward, end, tags);
    scale(backward, end);
    for (int row = end - tags; row >= 0; row -= tags) {
      for (int from = 0; from < tags; from++) {
        backward[row + from] = onward(row, from);
      }
      scale(backward, row);
    }
  }

  /** All that may come behind a tag, in the scale of the next row. */
  private double onward(int row, int from) {
    double sum = 0;
    for (int to = 0; to < tags; to++) {
      sum += step(row, from, to);
    }
    return sum;
  }

  private double step(int row, int from, int to) {
    int next = row + tags + to;
    return transitions[from * tags + to] * potentials[next] * backward[next];
  }

  private void scale(double[] values, int row) {
    double sum = 0;
    for (int tag = 0; tag < tags; tag++) {
      sum += values[row + tag];
    }
    for (int tag = 0; sum > 0 && tag < tags; tag++) {
      values[row + tag] /= sum;
    }
  }

  /** The probability that a word has a tag, whatever the others have. */
  double of(int word, int tag) {
    int row = word * tags;
    double sum = 0;
    for (int other = 0; other < tags; other++) {
      sum += forward[row + other] * backward[row + other];
    }
    return sum == 0 ? 0 : forward[row + tag] * backward[row + tag] / sum;
  }

  /**
   * The probability that the words from one to another (inclusive) all have their tags of the path:
   * that of the first, times that of each next one given the one before it.
   */
  double of(int[] path, int from, int to) {
    double probability = of(from, path[from]);
    for (int word = from; word < to; word++) {
      probability *= then(word, path[word], path[word + 1]);
    }
    return probability;
  }

  /** The probability that the word behind one that has a tag has the next. */
  double then(int word, int tag, int next) {
    double all = onward(word * tags, tag);
    return all == 0 ? 0 : step(word * tags, tag, next) / all;
  }
}
