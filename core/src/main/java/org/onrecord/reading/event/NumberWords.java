package org.onrecord.reading.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * Numbers in words and digits: "two hundred and five", "1.2 million", "half a dozen", "tens of
 * thousands".
 *
 * <p>Immutable; safe to share between threads.
 */
final class NumberWords {
  private static final String HALF = "half";

  private final Map<String, Double> adding;
  private final Map<String, Double> times;
  private final Collection<String> words;
  private final Collection<String> shorts;
  private final Map<String, double[]> ranges;

  /**
   * @param adding what each word adds: "five"
   * @param times by what each word multiplies what stands before it: "hundred"
   * @param shorts those that stand behind digits alone, close or not: "bn"
   * @param ranges of words for many the least and the most: "dozens"
   */
  NumberWords(
      Map<String, Double> adding,
      Map<String, Double> times,
      Map<String, Double> shorts,
      Map<String, double[]> ranges) {
    this.adding = Map.copyOf(adding);
    this.times = new HashMap<>(times);
    this.times.putAll(shorts);
    this.words = Set.copyOf(times.keySet());
    this.shorts = Set.copyOf(shorts.keySet());
    this.ranges = Map.copyOf(ranges);
  }

  /** A pattern of a whole number; begins and ends at a word's edge. */
  String pattern() {
    String unit = "(?:[ -]?(?:" + Alternatives.of(shorts) + ")\\b)?";
    String digits = "\\d+(?:,\\d{2,3})*(?:\\.\\d+)?" + unit + "(?!\\w)";
    String many = "(?:" + Alternatives.of(words) + ")\\b";
    String range = "(?:" + Alternatives.of(ranges.keySet()) + ")\\b";
    String ones = "(?:" + words(value -> value < 20) + ")\\b";
    String tens = "(?:" + words(value -> value >= 20) + ")\\b";
    String small = "(?:" + tens + "(?:[ -]" + ones + ")?|" + ones + ")";
    String half = HALF + "(?=[ -](?:an? )?" + many + ")";
    String first = "(?:" + String.join("|", digits, half, range, small, many) + ")";
    // "Hundred and five", but not "2015 two" or "twelve three".
    String more =
        "(?:(?:[ -]| of )(?:an? )?"
            + many
            + "|(?<="
            + Alternatives.of(words)
            + ")(?: and|) "
            + small
            + "| and (?:a )?"
            + half
            + "| and a half\\b)*";
    return "(?<![\\p{L}\\d])" + first + more + "(?: of " + range + ")?";
  }

  private String words(DoublePredicate value) {
    return Alternatives.of(
        adding.entrySet().stream()
            .filter(each -> value.test(each.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** The least and the most that a phrase of such words means. */
  double[] value(String phrase) {
    Sum sum = new Sum();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (ranges.containsKey(word)) {
        sum.many(ranges.get(word));
      } else if (times.containsKey(word)) {
        sum.times(times.get(word));
      } else if (word.equals(HALF)) {
        sum.add(0.5);
      } else if (adding.containsKey(word)) {
        sum.add(adding.get(word));
      } else if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        int unit = (int) word.chars().takeWhile(c -> !Character.isLetter(c)).count();
        sum.add(Double.parseDouble(word.substring(0, unit).replace(",", "")));
        if (unit < word.length()) {
          sum.times(times.getOrDefault(word.substring(unit), 1.0));
        }
      }
    }
    return sum.value();
  }

  /** By what the last word of a phrase multiplies those before it. */
  double magnitude(String phrase) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).split("[\\s-]+");
    return parts.length > 1 ? times.getOrDefault(parts[parts.length - 1], 1.0) : 1;
  }

  /** A number while its words are read. */
  private static final class Sum {
    private static final double THOUSAND = 1000;

    private double done;
    private double open;
    private double least;
    private double most;

    void add(double value) {
      open += value;
    }

    /** A word that multiplies what stands open before it, or one. */
    void times(double value) {
      if (most > 0) {
        least *= value;
        most = (most + 1) * value - 1;
      } else if (value >= THOUSAND) {
        done += (open == 0 ? 1 : open) * value;
        open = 0;
      } else {
        open = (open == 0 ? 1 : open) * value;
      }
    }

    /**
     * "Tens of thousands" is 20,000 to 99,999: what the words before it multiply is one, not two.
     */
    void many(double[] range) {
      if (most > 0) {
        times(range[0] / 2);
      } else {
        double by = open == 0 ? 1 : open;
        least = by * range[0];
        most = by * range[1];
      }
    }

    double[] value() {
      return most > 0 ? new double[] {least, most} : new double[] {done + open, done + open};
    }
  }
}
