package org.onrecord.eval.bench.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invented words that are used as often as words are: the nth commonest about 1 / n as often as the
 * commonest (Zipf's law). The same on each run; safe to share between threads.
 */
final class Lexicon {
  private static final int WORDS = 30_000;
  private static final long SEED = 17;
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    "we", "xi", "yo", "zu", "bran", "clem", "drin", "flos", "grun", "plat", "stel", "trim", "von"
  };

  private final List<String> words;
  private final double[] upTo;

  private Lexicon(List<String> words, double[] upTo) {
    this.words = words;
    this.upTo = upTo;
  }

  static Lexicon invented() {
    SplittableRandom random = new SplittableRandom(SEED);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < WORDS) {
      // The commonest are short, as words are.
      int syllables = 1 + random.nextInt(2 + words.size() / (WORDS / 3 + 1));
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    double[] upTo = new double[WORDS];
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
    return new Lexicon(new ArrayList<>(words), upTo);
  }

  /** One, the likelier the commoner it is. */
  String any(SplittableRandom random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
    return words.get(Math.min(WORDS - 1, at < 0 ? -at - 1 : at));
  }

  /** The one of a rank, from 0 for the commonest. */
  String ranked(int rank) {
    return words.get(rank);
  }

  int size() {
    return WORDS;
  }
}
