package org.onrecord.reading.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a pattern. */
final class Alternatives {
  private Alternatives() {}

  /** One of some phrases, the longest first, with any white space between their words. */
  static String of(Collection<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
        .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }
}
