package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a stretch of text, those that tell much counting more: each stem weighs by how often
 * it stands there (by its logarithm) and by the square of its rarity. The commonest words are left
 * out.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param stems with their weights
 * @param heaviest the stems that weigh most, {@link #HEAVIEST} at most, the heaviest first; of
 *     equal ones the first of the alphabet
 * @param meaning of all words together
 */
record Passage(Bag stems, List<String> heaviest, Meaning meaning) {
  static final int HEAVIEST = 6;

  /** Of the hundred commonest words, and of no others, rarity is less. */
  private static final double COMMON = .45;

  static Passage of(List<Word> words) {
    List<Word> rare = words.stream().filter(word -> word.rarity() >= COMMON).toList();
    List<Word> sorted = rare.stream().sorted(Comparator.comparingLong(Word::hash)).toList();
    List<Weighed> stems = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      if (end == sorted.size() || sorted.get(end).hash() != sorted.get(start).hash()) {
        stems.add(Weighed.of(sorted.get(start), end - start));
        start = end;
      }
    }
    return new Passage(
        Bag.of(stems),
        stems.stream().sorted(Weighed.HEAVIEST_FIRST).limit(HEAVIEST).map(Weighed::stem).toList(),
        Meaning.weighted(
            rare.stream().map(Word::meaning).toList(),
            rare.stream().mapToDouble(word -> word.rarity() * word.rarity()).toArray()));
  }

  /**
   * A stem of a passage.
   *
   * @param hash as {@link Terms} have it
   */
  record Weighed(String stem, long hash, double weight) {
    private static final Comparator<Weighed> HEAVIEST_FIRST =
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::stem);

    private static Weighed of(Word word, int count) {
      return new Weighed(
          word.stem(), word.hash(), (1 + Math.log(count)) * word.rarity() * word.rarity());
    }
  }

  /** The cosine of their weights: 1 for the same words, 0 where they share none. */
  double near(Passage other) {
    return stems.near(other.stems);
  }

  boolean hasAny(Terms some) {
    return some.meet(stems.words());
  }
}
