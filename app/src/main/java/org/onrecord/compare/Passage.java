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
 * @param stems their hashes, ascending
 * @param weights of the stems, in the same order
 * @param length of the vector of weights
 * @param heaviest the stems that weigh most, {@link #HEAVIEST} at most, the heaviest first; of
 *     equal ones the first of the alphabet
 * @param meaning of all words together
 */
@SuppressWarnings("ArrayRecordComponent") // They are only read.
record Passage(
    long[] stems, float[] weights, double length, List<String> heaviest, Meaning meaning) {
  static final int HEAVIEST = 6;

  /** Of the hundred commonest words, and of no others, rarity is less. */
  private static final double COMMON = .45;

  /** A stem and its weight. */
  private record Weighed(String stem, long hash, double weight) {}

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
    List<Weighed> weighed = new ArrayList<>();
    counts.forEach(
        (stem, count) -> {
          double rarity = lexicon.rarity(stem);
          weighed.add(new Weighed(stem, Terms.hash(stem), (1 + Math.log(count)) * rarity * rarity));
        });
    return of(
        weighed, Meaning.weighted(meanings, rarities.stream().mapToDouble(each -> each).toArray()));
  }

  private static Passage of(List<Weighed> weighed, Meaning meaning) {
    weighed.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::stem));
    List<String> heaviest = weighed.stream().limit(HEAVIEST).map(Weighed::stem).toList();
    weighed.sort(Comparator.comparingLong(Weighed::hash));
    float[] weights = new float[weighed.size()];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) weighed.get(i).weight();
      squares += (double) weights[i] * weights[i];
    }
    return new Passage(
        weighed.stream().mapToLong(Weighed::hash).toArray(),
        weights,
        Math.sqrt(squares),
        heaviest,
        meaning);
  }

  /** The cosine of their weights: 1 for the same words, 0 where they share none. */
  double near(Passage other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        product += (double) weights[i++] * other.weights[j++];
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product == 0 ? 0 : product / (length * other.length);
  }

  boolean hasAny(Terms some) {
    return some.meet(stems);
  }
}
