package org.onrecord.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Scores that no model gave. */
public final class MadeUpScores {
  private MadeUpScores() {}

  /** These rows for these heads, each of so many words. */
  public static Scores of(int words, Map<Head, float[]> rows) {
    rows.forEach((head, row) -> check(words, head, row));
    return new Scores(rows);
  }

  private static void check(int words, Head head, float[] row) {
    if (row.length != words * head.size()) {
      throw new IllegalArgumentException(
          row.length + " scores of head '" + head.name() + "' for " + words + " words");
    }
  }

  /** Marks spans by the scores of words alone. */
  public static SpanTagger tagger(Head head) {
    int size = head.size();
    return new SpanTagger(head, new float[size][size], new float[size], new float[size]);
  }

  /** Noise for these heads, up to so strong. */
  public static Scores noise(RandomGenerator random, int words, List<Head> heads, float most) {
    Map<Head, float[]> rows = new LinkedHashMap<>();
    for (Head head : heads) {
      float[] row = new float[words * head.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat(-most, most);
      }
      rows.put(head, row);
    }
    return new Scores(rows);
  }
}
