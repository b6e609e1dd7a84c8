package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** As many texts as measuring takes: too many are thinned evenly, too few are repeated. */
public final class Sample {
  private Sample() {}

  /**
   * Texts with at least some number of words, and hardly more: every second, third … of them, and
   * in a later round those beside.
   *
   * @param words at least one
   * @throws IllegalArgumentException if no text has a word
   */
  public static List<String> of(List<String> texts, int words) {
    long all = words(texts);
    if (all == 0) {
      throw new IllegalArgumentException("there are no words in the text to measure on");
    }
    int step = (int) Math.clamp(all / words, 1, texts.size());
    List<String> sample = new ArrayList<>();
    int have = 0;
    for (int turn = 0; have < words; turn += step) {
      int rounds = turn / texts.size();
      String text = texts.get((turn + rounds) % texts.size());
      sample.add(text);
      have += words(text);
    }
    return sample;
  }

  /** Words as people count them: what white space parts. */
  public static long words(List<String> texts) {
    return texts.stream().mapToLong(Sample::words).sum();
  }

  public static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
