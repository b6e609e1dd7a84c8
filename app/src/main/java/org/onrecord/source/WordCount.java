package org.onrecord.source;

/** Counts words. No state; safe to share between threads. */
public final class WordCount {
  private WordCount() {}

  /** How many stretches without white space a text has. */
  public static int of(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
