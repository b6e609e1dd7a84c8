package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a rule's pattern: a word, a {@link Sort}, or a choice of sequences of parts.
 *
 * <p>Patterns are written with spaces between the parts; capitals name a sort, {@code [a|b c]} is a
 * choice, {@code ?} behind a part makes it optional, and {@code !} fits where no word follows.
 * Braces stand around what is the expression where other words of the pattern don't belong to it,
 * and around each where it holds several.
 */
sealed interface Element {
  boolean optional();

  /** A word as it is, in lower case, or a mark. */
  record Word(String word, boolean optional) implements Element {}

  /** Any word that can be of a sort; what it is then is remembered. */
  record Kind(Sort sort, boolean optional) implements Element {}

  /** Where no further word follows: a mark stands there, or the text ends. */
  record End(boolean optional) implements Element {}

  /** Where an expression begins, or where it has ended. */
  record Edge(boolean begins) implements Element {
    @Override
    public boolean optional() {
      return true;
    }
  }

  /** One of some sequences. */
  record Choice(List<List<Element>> choices, boolean optional) implements Element {}

  /**
   * The parts of a pattern.
   *
   * @throws IllegalArgumentException if a bracket is left open or a sort is none
   */
  static List<Element> sequence(String pattern) {
    Reading reading = new Reading(pattern);
    List<Element> all = reading.sequence();
    if (reading.at < pattern.length()) {
      throw new IllegalArgumentException("a ] too many: " + pattern);
    }
    return all;
  }

  /** The words with which a sequence can begin. */
  static Set<String> firstWords(List<Element> sequence) {
    Set<String> words = new HashSet<>();
    first(sequence).forEach(e -> toWord(e).ifPresent(words::add));
    return words;
  }

  /** The sorts with which a sequence can begin. */
  static Set<Sort> firstSorts(List<Element> sequence) {
    Set<Sort> sorts = new HashSet<>();
    for (Element each : first(sequence)) {
      if (each instanceof Kind kind) {
        sorts.add(kind.sort());
      }
    }
    return sorts;
  }

  private static Optional<String> toWord(Element element) {
    return element instanceof Word word ? Optional.of(word.word()) : Optional.empty();
  }

  private static List<Element> first(List<Element> sequence) {
    List<Element> found = new ArrayList<>();
    for (Element each : sequence) {
      if (each instanceof Choice choice) {
        choice.choices().forEach(one -> found.addAll(first(one)));
      } else {
        found.add(each);
      }
      if (!each.optional()) {
        break;
      }
    }
    return found;
  }

  /** Reads a pattern from left to right. */
  final class Reading {
    private final String pattern;
    private int at;

    Reading(String pattern) {
      this.pattern = pattern;
    }

    List<Element> sequence() {
      List<Element> all = new ArrayList<>();
      while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ']') {
        if (pattern.charAt(at) == ' ') {
          at++;
        } else {
          all.add(next());
        }
      }
      return all;
    }

    private Element next() {
      return switch (pattern.charAt(at)) {
        case '[' -> choice();
        case '{', '}' -> new Edge(pattern.charAt(at++) == '{');
        default -> part();
      };
    }

    private Element choice() {
      List<List<Element>> choices = new ArrayList<>();
      do {
        at++;
        choices.add(sequence());
      } while (at < pattern.length() && pattern.charAt(at) == '|');
      if (at == pattern.length()) {
        throw new IllegalArgumentException("a ] is missing: " + pattern);
      }
      at++;
      return new Choice(choices, isOptional());
    }

    private boolean isOptional() {
      boolean optional = at < pattern.length() && pattern.charAt(at) == '?';
      at += optional ? 1 : 0;
      return optional;
    }

    private Element part() {
      int from = at;
      while (at < pattern.length() && " |]?{}".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      String word = pattern.substring(from, at);
      boolean sort =
          word.length() > 1
              && word.equals(word.toUpperCase(Locale.ROOT))
              && Character.isLetter(word.charAt(0));
      if (word.equals("!")) {
        return new End(false);
      }
      return sort ? new Kind(Sort.valueOf(word), isOptional()) : new Word(word, isOptional());
    }
  }
}
