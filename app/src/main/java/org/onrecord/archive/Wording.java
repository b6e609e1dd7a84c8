package org.onrecord.archive;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/** Words of a text on one line. No state; safe to share between threads. */
final class Wording {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Wording() {}

  /** The words of spans, with a sign where others are left out. */
  static String of(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> SPACE.matcher(span.in(text)).replaceAll(" ").strip())
        .collect(Collectors.joining(" … "));
  }
}
