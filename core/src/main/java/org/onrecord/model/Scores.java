package org.onrecord.model;

import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the model says of each word of a section: a row of scores for each word, for the heads that
 * were asked for.
 *
 * <p>Not to be changed once filled; then safe to share between threads.
 */
public final class Scores {
  private final Map<Head, float[]> rows;

  /** Made of rows of as many words each. */
  Scores(Map<Head, float[]> rows) {
    this.rows = rows;
  }

  /** Room for the scores of some heads, to be filled. */
  static Scores room(int words, List<Head> heads) {
    Map<Head, float[]> rows = new LinkedHashMap<>();
    for (Head head : heads) {
      rows.put(head, new float[Math.multiplyExact(words, head.size())]);
    }
    return new Scores(rows);
  }

  /**
   * The scores of a head, row by row: that of a word's column is at {@code word × size + column}.
   * Must not be changed.
   *
   * @throws IllegalArgumentException if this head was not asked for
   */
  public float[] of(Head head) {
    float[] found = rows.get(head);
    if (found == null) {
      throw new IllegalArgumentException(
          "no scores of head '" + head.name() + "' were asked for, but of " + names());
    }
    return found;
  }

  private List<String> names() {
    return rows.keySet().stream().map(Head::name).toList();
  }

  /** Takes the scores of a word from a row of all heads' columns that begins there. */
  void fill(int word, FloatBuffer all, int row) {
    rows.forEach(
        (head, scores) -> all.get(row + head.at(), scores, word * head.size(), head.size()));
  }
}
