package org.onrecord.export.brat;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.export.CodePoints;
import org.onrecord.text.Span;

/**
 * The words of a finding as brat takes them: no stretch of them goes over the end of a line, a tab
 * or a control, or has white space at its ends; such a stretch is parted in two.
 *
 * @param spans in UTF-16 code units, in text order
 */
record Fragments(List<Span> spans) {
  static Fragments of(List<Span> spans, String text) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      for (int i = span.start(); i <= span.end(); i++) {
        if (i == span.end() || parts(text.charAt(i))) {
          add(start, i, text, parts);
          start = i + 1;
        }
      }
    }
    return new Fragments(List.copyOf(parts));
  }

  /** What Python takes for the end of a line (str.splitlines), and what is none to be shown. */
  private static boolean parts(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static void add(int start, int end, String text, List<Span> parts) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** As in {@code 3 8;12 20}: in code points. */
  String offsets(CodePoints points) {
    return String.join(
        ";",
        spans.stream().map(span -> points.at(span.start()) + " " + points.at(span.end())).toList());
  }

  /** The words, stretches parted by a space. */
  String words(String text) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }
}
