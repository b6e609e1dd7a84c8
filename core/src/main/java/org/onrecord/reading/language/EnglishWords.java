package org.onrecord.reading.language;

import java.util.List;
import java.util.Set;

/** The frequent words of English. */
final class EnglishWords {
  /** Words that other languages' texts do not hold, or seldom. */
  private static final Set<String> OWN =
      Set.of(
          "the", "of", "and", "that", "with", "from", "which", "were", "would", "their", "this",
          "has", "been", "said", "are", "they", "his", "she", "it", "who", "you", "what", "there",
          "when", "could", "should", "says", "our", "about", "after");

  /** Words that stand in other languages too; {@code s} and {@code t} as in "it's", "don't". */
  private static final Set<String> SHARED =
      Set.of(
          "a", "an", "as", "at", "be", "but", "by", "can", "for", "had", "have", "he", "her", "him",
          "how", "i", "if", "in", "is", "its", "me", "more", "my", "new", "no", "not", "on", "one",
          "or", "out", "over", "s", "so", "t", "than", "them", "to", "two", "up", "us", "was", "we",
          "will");

  private static final int ENOUGH = 5;
  private static final double SHARE = 0.1;

  private EnglishWords() {}

  /** Whether these words can be nothing but English. */
  static boolean prove(List<String> words) {
    long own = words.stream().filter(OWN::contains).count();
    return own >= ENOUGH && own >= SHARE * words.size();
  }

  static long count(List<String> words) {
    return words.stream().filter(word -> OWN.contains(word) || SHARED.contains(word)).count();
  }
}
