package org.onrecord.archive.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as a person types it: capitals, accents and what stands between its words don't count.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words its words, in small letters without accents
 */
record NameWords(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /** Letters that never carry an accent in the spelling of names with Latin letters. */
  private static final String BARE = "bfjkmpqvwx0123456789";

  NameWords {
    words = List.copyOf(words);
  }

  static NameWords of(String name) {
    String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(bare.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new NameWords(words);
  }

  /** Whether it is this name. */
  boolean is(NameWords other) {
    return words.equals(other.words) && !words.isEmpty();
  }

  /** Whether these words stand in a longer name one behind the other: "Rao" in "Ana Rao". */
  boolean standsIn(NameWords longer) {
    if (words.isEmpty()) {
      return false;
    }
    for (int i = 0; i + words.size() <= longer.words.size(); i++) {
      if (longer.words.subList(i, i + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A pattern for SQL's {@code lower(name) LIKE …} that each name in which these words stand fits,
   * and others: a letter that may have an accent fits any.
   */
  String pattern() {
    StringBuilder pattern = new StringBuilder("%");
    for (String word : words) {
      word.codePoints().forEach(c -> append(c, pattern));
      pattern.append('%');
    }
    return pattern.toString();
  }

  /** An accent may be a sign of its own. */
  private static void append(int c, StringBuilder pattern) {
    if (BARE.indexOf(c) >= 0) {
      pattern.appendCodePoint(c);
    } else if (pattern.charAt(pattern.length() - 1) != '%') {
      pattern.append('%');
    }
  }
}
