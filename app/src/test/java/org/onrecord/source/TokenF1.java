package org.onrecord.source;

import java.util.HashMap;
import java.util.Map;

/** How far two texts agree: F1 over their words as bags, marks apart. */
final class TokenF1 {
  private TokenF1() {}

  static double of(String expected, String found) {
    Map<String, Integer> wanted = words(expected);
    Map<String, Integer> given = words(found);
    int shared =
        wanted.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), given.getOrDefault(word.getKey(), 0)))
            .sum();
    int all = sum(wanted) + sum(given);
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
