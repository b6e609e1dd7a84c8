package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** As many texts as measuring takes: too many are thinned evenly, too few are repeated. */
final class Sample {
  private Sample() {}

  /**
   * Texts with at least some number of words, and hardly more.
   *
   * @throws IllegalArgumentException if no text has a word
   */
  static List<String> of(List<String> texts, int words) {
    long all = words(texts);
    if (all == 0) {
      throw new IllegalArgumentException("there are no words in the text to measure on");
    }
    int step = (int) Math.max(1, Math.min(texts.size(), all / Math.max(1, words)));
    List<String> sample = new ArrayList<>();
    long have = 0;
    for (long i = 0; have < words; i++) {
      long turn = i * step;
      String text = texts.get((int) ((turn + turn / texts.size()) % texts.size()));
      sample.add(text);
      have += words(text);
    }
    return sample;
  }

  /** Words as people count them: what white space parts. */
  static long words(List<String> texts) {
    return texts.stream().mapToLong(Sample::words).sum();
  }

  static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
