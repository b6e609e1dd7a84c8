package org.onrecord.model;

import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty et al., 2001) over the words of a section: the
 * score of a sequence of tags is the sum of the words' scores for them, of the transitions between
 * neighbours, and of how well the first and the last tag may stand there.
 *
 * <p>Scores come as one array, row by row: {@code emissions[word × tags + tag]}. Negative infinity
 * forbids, in a table or of a word; something must be left. Time is linear in the words. Immutable;
 * safe to share between threads.
 */
final class Crf {
  private final int tags;
  private final float[] first;
  private final float[] last;

  /** From row to column: {@code transitions[from × tags + to]}. */
  private final float[] transitions;

  /**
   * @param transitions of size tags × tags, from row to column
   * @param first of each tag on the first word
   * @param last of each tag on the last word
   */
  Crf(float[][] transitions, float[] first, float[] last) {
    this.tags = first.length;
    this.first = first.clone();
    this.last = last.clone();
    this.transitions = new float[tags * tags];
    for (int from = 0; from < tags; from++) {
      System.arraycopy(transitions[from], 0, this.transitions, from * tags, tags);
    }
  }

  /** The tags of the best sequence (Viterbi's algorithm); the lower tag where two are as good. */
  int[] best(float[] emissions) {
    int words = emissions.length / tags;
    if (words == 0) {
      return new int[0];
    }
    byte[] before = new byte[words * tags];
    double[] scores = new double[tags];
    double[] next = new double[tags];
    for (int tag = 0; tag < tags; tag++) {
      scores[tag] = (double) first[tag] + emissions[tag];
    }
    for (int word = 1; word < words; word++) {
      step(scores, next, emissions, before, word * tags);
      double[] swap = scores;
      scores = next;
      next = swap;
    }
    for (int tag = 0; tag < tags; tag++) {
      scores[tag] += last[tag];
    }
    return trace(before, words, indexOfHighest(scores));
  }

  private void step(double[] scores, double[] next, float[] emissions, byte[] before, int row) {
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < tags; from++) {
      for (int to = 0; to < tags; to++) {
        double score = scores[from] + transitions[from * tags + to];
        if (score > next[to]) {
          next[to] = score;
          before[row + to] = (byte) from;
        }
      }
    }
    for (int to = 0; to < tags; to++) {
      next[to] += emissions[row + to];
    }
  }

  private int[] trace(byte[] before, int words, int lastTag) {
    int[] path = new int[words];
    path[words - 1] = lastTag;
    for (int word = words - 1; word > 0; word--) {
      path[word - 1] = before[word * tags + path[word]];
    }
    return path;
  }

  private static int indexOfHighest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      highest = scores[i] > scores[highest] ? i : highest;
    }
    return highest;
  }

  /** How likely each tag is at each word, and each run of tags. */
  Marginals marginals(float[] emissions) {
    return new Marginals(exp(first), exp(last), exp(transitions), potentials(emissions));
  }

  /** Exponentials of the scores, each word's highest at 1. */
  private double[] potentials(float[] emissions) {
    double[] potentials = new double[emissions.length];
    for (int row = 0; row < emissions.length; row += tags) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int tag = 0; tag < tags; tag++) {
        highest = Math.max(highest, emissions[row + tag]);
      }
      for (int tag = 0; tag < tags; tag++) {
        potentials[row + tag] = Math.exp((double) emissions[row + tag] - highest);
      }
    }
    return potentials;
  }

  private static double[] exp(float[] scores) {
    double[] potentials = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      potentials[i] = Math.exp(scores[i]);
    }
    return potentials;
  }
}
