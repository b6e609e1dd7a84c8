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
  private final int words;
  private final Map<Head, float[]> rows = new LinkedHashMap<>();

  /** Scores of zero, to be filled. */
  Scores(int words, List<Head> heads) {
    this.words = words;
    for (Head head : heads) {
      rows.put(head, new float[Math.multiplyExact(words, head.size())]);
    }
  }

  /** How many words the section has. */
  public int words() {
    return words;
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

  /** Scores made up by a test. */
  void fill(Head head, float[] values) {
    System.arraycopy(values, 0, of(head), 0, values.length);
  }
}
