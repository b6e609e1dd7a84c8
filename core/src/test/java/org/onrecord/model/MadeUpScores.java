package org.onrecord.model;

import java.util.Map;

/** Scores that no model gave. */
public final class MadeUpScores {
  private MadeUpScores() {}

  /** These rows for these heads. */
  public static Scores of(int words, Map<Head, float[]> rows) {
    return new Scores(words, rows);
  }
}
