package org.onrecord.export.verify;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.export.plain.Harmless;
import org.onrecord.text.Span;

/**
 * Whether words of a table are those of a text. A table has them on one line and harmless, may put
 * an apostrophe before them, and leaves out what stands between parts, for which a sign stands.
 */
final class Likeness {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SIGN = Pattern.compile(" ?… ?");
  private static final String STARTS = "=+-@＝＋－＠";

  private Likeness() {}

  /** Whether words stand for a span of a text, from its start to its end. */
  static boolean isOf(String words, Span span, String text) {
    String told = plain(words);
    String bare =
        told.length() > 1 && told.charAt(0) == '\'' && STARTS.indexOf(told.charAt(1)) >= 0
            ? told.substring(1)
            : told;
    String there = plain(span.in(text));
    return there.equals(told) || there.equals(bare) || isParted(bare, there);
  }

  /** The words of a span as a table has them. */
  static String plain(String text) {
    return SPACE.matcher(Harmless.line(text)).replaceAll(" ").strip();
  }

  private static boolean isParted(String words, String there) {
    List<String> parts = List.of(SIGN.split(words, -1));
    if (parts.size() < 2
        || !there.startsWith(parts.getFirst())
        || !there.endsWith(parts.getLast())) {
      return false;
    }
    int at = 0;
    for (String part : parts) {
      int found = there.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }
}
