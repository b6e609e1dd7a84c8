package org.onrecord.reading.event;

import java.util.Locale;
import java.util.Map;

/**
 * Numbers in words and digits: "two hundred and five", "1.2 million", "half a dozen", "tens of
 * thousands".
 *
 * <p>Immutable; safe to share between threads.
 */
final class NumberWords {
  private final Map<String, Double> words;
  private final Map<String, double[]> ranges;

  /**
   * @param words what each word adds, or what it multiplies by from twelve on
   * @param ranges of words for many the least and the most
   */
  NumberWords(Map<String, Double> words, Map<String, double[]> ranges) {
    this.words = Map.copyOf(words);
    this.ranges = Map.copyOf(ranges);
  }

  /** A pattern of a whole number; begins and ends at a word's edge. */
  String pattern() {
    String word = "(?:" + Alternatives.of(words.keySet()) + ")\\b";
    String range = "(?:" + Alternatives.of(ranges.keySet()) + ")\\b";
    String link = "(?:[ -](?:an? )?|(?<=hundred|thousand|million) and | and (?:a )?(?=half\\b))";
    return "(?<![\\p{L}\\d])(?:\\d[\\d,]*(?:\\.\\d+)?(?:bn|mn|m)?\\b|"
        + range
        + "|"
        + word
        + ")(?:"
        + link
        + word
        + ")*(?: of "
        + range
        + ")?";
  }

  /** The least and the most that a phrase of such words means. */
  double[] value(String phrase) {
    Sum sum = new Sum();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      double[] range = ranges.get(word);
      Double value = words.get(word);
      if (range != null) {
        sum.many(range);
      } else if (value != null) {
        sum.word(value, word.equals("hundred") || word.equals("dozen"));
      } else if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        int unit = (int) word.chars().takeWhile(c -> !Character.isLetter(c)).count();
        sum.digits(Double.parseDouble(word.substring(0, unit).replace(",", "")));
        if (unit < word.length()) {
          sum.word(words.getOrDefault(word.substring(unit), 1.0), true);
        }
      }
    }
    return sum.value();
  }

  /** By what the last word of a phrase multiplies those before it. */
  double magnitude(String phrase) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).split("[\\s-]+");
    double last = words.getOrDefault(parts[parts.length - 1], 1.0);
    return last >= 100 && parts.length > 1 ? last : 1;
  }

  /** A number while its words are read. */
  private static final class Sum {
    private double done;
    private double open;
    private double least;
    private double most;

    void digits(double value) {
      open += value;
    }

    /** A word, which multiplies what stands open before it if it is one for many. */
    void word(double value, boolean many) {
      if (most > 0) {
        least *= value;
        most = (most + 1) * value - 1;
      } else if (value >= 1000) {
        done += (open == 0 ? 1 : open) * value;
        open = 0;
      } else if (many) {
        open = (open == 0 ? 1 : open) * value;
      } else {
        open += value;
      }
    }

    /**
     * "Tens of thousands" is 20,000 to 99,999: what the words before it multiply is one, not two.
     */
    void many(double[] range) {
      if (most > 0) {
        double unit = range[0] / 2;
        least *= unit;
        most = (most + 1) * unit - 1;
      } else {
        double times = open == 0 ? 1 : open;
        least = times * range[0];
        most = times * range[1];
      }
    }

    double[] value() {
      return most > 0 ? new double[] {least, most} : new double[] {done + open, done + open};
    }
  }
}
