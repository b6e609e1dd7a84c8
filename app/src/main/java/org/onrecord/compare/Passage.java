package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  static Passage of(List<Word> words, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    List<Meaning> meanings = new ArrayList<>();
    List<Double> rarities = new ArrayList<>();
    for (Word word : words) {
      double rarity = lexicon.rarity(word.stem());
      if (rarity >= COMMON) {
        counts.merge(word.stem(), 1, Integer::sum);
        meanings.add(lexicon.meaning(word).orElse(Meaning.NONE));
        rarities.add(rarity * rarity);
      }
    }
    Map<String, Double> weights = HashMap.newHashMap(counts.size());
    counts.forEach(
        (stem, count) -> {
          double rarity = lexicon.rarity(stem);
          weights.put(stem, (1 + Math.log(count)) * rarity * rarity);
        });
    return new Passage(
        Bag.of(weights),
        heaviest(weights),
        Meaning.weighted(meanings, rarities.stream().mapToDouble(each -> each).toArray()));
  }

  private static List<String> heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(HEAVIEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cosine of their weights: 1 for the same words, 0 where they share none. */
  double near(Passage other) {
    return stems.near(other.stems);
  }

  boolean hasAny(Terms some) {
    return some.meet(stems.words());
  }
}
