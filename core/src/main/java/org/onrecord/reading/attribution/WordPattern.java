package org.onrecord.reading.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word or phrase in any inflection, written as its words with spaces between them: {@code a|b}
 * for either, {@code =word} for that form alone. A few other words may stand between those of a
 * phrase, as in "expressed deep concern".
 *
 * <p>Immutable; safe to share between threads.
 */
final class WordPattern {
  private final List<Set<String>> words;

  private WordPattern(List<Set<String>> words) {
    this.words = List.copyOf(words);
  }

  static WordPattern of(String written) {
    return new WordPattern(Arrays.stream(written.split(" ")).map(WordPattern::formsOf).toList());
  }

  private static Set<String> formsOf(String alternatives) {
    Set<String> forms = new HashSet<>();
    for (String word : alternatives.split("\\|")) {
      int pair = word.indexOf('_');
      if (word.startsWith("=")) {
        forms.add(word.substring(1));
      } else if (pair > 0) {
        Inflection.formsOf(word.substring(0, pair))
            .forEach(form -> forms.add(form + word.substring(pair)));
      } else {
        forms.addAll(Inflection.formsOf(word));
      }
    }
    return forms;
  }

  /** The forms of its first word. */
  Set<String> first() {
    return words.getFirst();
  }

  /** The forms of all its words. */
  Set<String> all() {
    return words.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word is a form of one of its words. */
  boolean mentions(String word) {
    return words.stream().anyMatch(forms -> forms.contains(word));
  }

  /**
   * Where its words stand, if its first one stands at {@code start}.
   *
   * @param gap how many words may stand between two of its words
   * @param whole how many of the tokens gaps may lie in; behind them no word may stand between
   */
  Optional<int[]> at(List<Token> tokens, int start, int gap, int whole) {
    int[] found = new int[words.size()];
    int from = start;
    for (int i = 0; i < found.length; i++) {
      int reach = i == 0 ? from : Math.max(from, Math.min(from + gap, whole - 1));
      int at = from;
      while (at <= reach && at < tokens.size() && !words.get(i).contains(tokens.get(at).word())) {
        at++;
      }
      if (at > reach || at >= tokens.size()) {
        return Optional.empty();
      }
      found[i] = at;
      from = at + 1;
    }
    return Optional.of(found);
  }

  /** All the forms of some words; {@code a_b} stands for two, of which the first is inflected. */
  static Set<String> forms(List<String> lemmas) {
    Set<String> forms = new HashSet<>();
    lemmas.forEach(lemma -> forms.addAll(formsOf(lemma)));
    return forms;
  }
}
