package org.onrecord.eval.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is searched for: seeded, and the same on each run. Of words, two words, phrases and
 * beginnings of words there are as many, of words from the commonest to the rarest.
 */
final class Searches {
  private static final long SEED = 2_026;
  private static final int COMMONEST = 20;
  private static final int SORTS = 4;
  private static final int BEGINNING = 4;

  private Searches() {}

  /**
   * A search in each of the ways in which it is made.
   *
   * @param typed as a person types it
   * @param match as FTS5 takes it
   */
  record Search(String typed, String match) {}

  static List<Search> of(Lexicon lexicon, int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Search> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = word(lexicon, random);
      String other = word(lexicon, random);
      all.add(
          switch (i % SORTS) {
            case 0 -> new Search(word, quoted(word));
            case 1 -> new Search(word + " " + other, quoted(word) + " " + quoted(other));
            case 2 -> new Search('"' + word + " " + other + '"', quoted(word + " " + other));
            default -> beginning(word);
          });
    }
    return all;
  }

  private static Search beginning(String word) {
    String start = word.substring(0, Math.min(BEGINNING, word.length()));
    return new Search(start + "*", quoted(start) + " *");
  }

  /** Ranks are spread evenly over their logarithms; the very commonest nobody searches for. */
  private static String word(Lexicon lexicon, SplittableRandom random) {
    double ratio = (double) lexicon.size() / COMMONEST;
    return lexicon.ranked((int) (COMMONEST * Math.pow(ratio, random.nextDouble())));
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }
}
