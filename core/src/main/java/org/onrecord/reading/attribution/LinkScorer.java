package org.onrecord.reading.attribution;

import org.onrecord.model.Link;
import org.onrecord.model.Linking;
import org.onrecord.model.Scores;
import org.onrecord.model.Shape;
import org.onrecord.model.Words;

/**
 * How well two fragments of a section fit together: a small additive network with one hidden layer
 * over the model's columns of their first and last words, how far apart they are, and what lies
 * between them.
 *
 * <p>Safe to share between threads.
 */
final class LinkScorer {
  private static final int DEPENDENT_FIRST = 0;
  private static final int DEPENDENT_LAST = 1;
  private static final int HEAD_FIRST = 2;
  private static final int HEAD_LAST = 3;

  private final Link link;
  private final int depth;
  private final float[] columns;
  private final int width;

  /** How many words up to and with each begin a line. */
  private final int[] lines;

  LinkScorer(Linking linking, Link link, Words section, Scores scores) {
    this.link = link;
    this.depth = link.depth();
    this.columns = scores.of(linking.head());
    this.width = linking.head().size();
    this.lines = lines(section);
  }

  private static int[] lines(Words section) {
    int[] lines = new int[section.size()];
    int count = 0;
    for (int word = 0; word < lines.length; word++) {
      count += Shape.beginsLine(section.shapes()[word]) ? 1 : 0;
      lines[word] = count;
    }
    return lines;
  }

  /** What the dependent itself brings to its pairs. */
  float[] vector(Fragment dependent) {
    float[] vector = new float[depth];
    int first = at(dependent.first(), DEPENDENT_FIRST);
    int last = at(dependent.last(), DEPENDENT_LAST);
    for (int d = 0; d < depth; d++) {
      vector[d] = columns[first + d] + columns[last + d];
    }
    return vector;
  }

  /** The score of belonging to nothing. */
  double none(float[] vector) {
    double score = link.bias();
    for (int d = 0; d < depth; d++) {
      score += link.weights()[d] * Math.max(0, vector[d] + link.none()[d]);
    }
    return score;
  }

  /**
   * The score of belonging to a head.
   *
   * @param vector of the dependent
   * @param between how many other heads lie between the two
   */
  double pair(float[] vector, Fragment dependent, Fragment head, int between) {
    int first = at(head.first(), HEAD_FIRST);
    int last = at(head.last(), HEAD_LAST);
    float[] gaps = link.gap().get(Link.bucket(dependent.gapTo(head)));
    float[] betweens = link.between().get(Math.min(between, Link.BETWEENS - 1));
    float[] breaks = link.breaks().get(Math.min(lineEnds(dependent, head), Link.BREAKS - 1));
    double score = link.bias();
    for (int d = 0; d < depth; d++) {
      float hidden =
          vector[d] + columns[first + d] + columns[last + d] + gaps[d] + betweens[d] + breaks[d];
      score += link.weights()[d] * Math.max(0, hidden);
    }
    return score;
  }

  private int at(int word, int part) {
    return word * width + link.at() + part * depth;
  }

  private int lineEnds(Fragment dependent, Fragment head) {
    int gap = dependent.gapTo(head);
    if (gap == 0) {
      return 0;
    }
    return gap > 0
        ? lines[head.first()] - lines[dependent.last()]
        : lines[dependent.first()] - lines[head.last()];
  }
}
