package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a stretch of text, those that tell much counting more: each stem weighs by how often
 * it stands there (by its logarithm) and by the square of its rarity. The commonest words are left
 * out.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param weights of the stems
 * @param length of the vector of weights
 * @param meaning of all words together
 */
record Passage(Map<String, Double> weights, double length, Meaning meaning) {
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
        weights,
        Math.sqrt(weights.values().stream().mapToDouble(each -> each * each).sum()),
        Meaning.weighted(meanings, rarities.stream().mapToDouble(each -> each).toArray()));
  }

  /** The cosine of their weights: 1 for the same words, 0 where they share none. */
  double near(Passage other) {
    if (weights.size() > other.weights.size()) {
      return other.near(this);
    }
    double product = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      product += each.getValue() * other.weights.getOrDefault(each.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (length * other.length);
  }

  boolean hasAny(Set<String> stems) {
    return stems.stream().anyMatch(weights::containsKey);
  }

  /** The stems that weigh most; of equal ones the first of the alphabet. */
  List<String> heaviest(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }
}
