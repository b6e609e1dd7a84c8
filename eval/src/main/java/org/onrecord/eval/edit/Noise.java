package org.onrecord.eval.edit;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors of typing and of optical character recognition, and figures that were brought up to date.
 */
final class Noise {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern ANY_WORD = Pattern.compile("[\\p{L}\\d]{2,}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<String[]> MISREAD =
      List.of(
          new String[] {"rn", "m"},
          new String[] {"m", "rn"},
          new String[] {"li", "h"},
          new String[] {"cl", "d"},
          new String[] {"e", "c"},
          new String[] {"l", "1"},
          new String[] {"o", "0"},
          new String[] {"h", "b"},
          new String[] {"i", "í"},
          new String[] {"a", "u"});

  private Noise() {}

  /** In that share of the longer words two letters change places, or one is doubled or lost. */
  static String typos(String text, double share, RandomGenerator random) {
    return change(WORD, text, share, random, word -> typo(word, random));
  }

  private static String typo(String word, RandomGenerator random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  /** In that share of the words something is taken for what looks like it. */
  static String misread(String text, double share, RandomGenerator random) {
    return change(ANY_WORD, text, share, random, word -> misread(word, random));
  }

  private static String misread(String word, RandomGenerator random) {
    int first = random.nextInt(MISREAD.size());
    for (int i = 0; i < MISREAD.size(); i++) {
      String[] pair = MISREAD.get((first + i) % MISREAD.size());
      if (word.contains(pair[0])) {
        return word.replaceFirst(pair[0], pair[1]);
      }
    }
    return word + ".";
  }

  /** That share of the numbers grows a little. */
  static String figures(String text, double share, RandomGenerator random) {
    return change(
        NUMBER,
        text,
        share,
        random,
        number -> number.length() > 8 ? number : String.valueOf(more(number, random)));
  }

  private static int more(String number, RandomGenerator random) {
    int value = Integer.parseInt(number);
    return value + 1 + random.nextInt(1 + value / 4);
  }

  private interface Change {
    String of(String word);
  }

  private static String change(
      Pattern what, String text, double share, RandomGenerator random, Change change) {
    return what.matcher(text)
        .replaceAll(
            (MatchResult found) ->
                Matcher.quoteReplacement(
                    random.nextDouble() < share ? change.of(found.group()) : found.group()));
  }
}
