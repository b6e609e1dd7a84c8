package org.onrecord.reading.sentence;

import org.onrecord.text.Span;

/** White space and line ends of any script and system. */
public final class Spaces {
  private Spaces() {}

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether a line ends here; the line feed after a carriage return ends it a second time. */
  static boolean isLineEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** The first place from {@code from} on that holds no white space, or {@code limit}. */
  static int skip(String text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A stretch without the white space at its edges. */
  public static Span trimmed(String text, int from, int to) {
    int start = skip(text, from, to);
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
