package org.onrecord.cli.view;

import java.util.List;
import org.onrecord.export.plain.Harmless;
import org.onrecord.text.Span;

/** Words of a text in which some are marked: in colour, or by brackets. */
final class Highlight {
  private final String text;

  Highlight(String text) {
    this.text = text;
  }

  /**
   * Puts the words into a paragraph.
   *
   * @param whole what is shown
   * @param marked what of it is marked, in text order
   */
  void write(Span whole, List<Span> marked, Wrap wrap) {
    int from = whole.start();
    for (Span span : marked) {
      if (span.start() >= from && span.end() <= whole.end()) {
        put(from, span.start(), Style.PLAIN, wrap);
        wrap.sign("[");
        put(span.start(), span.end(), Style.CUE, wrap);
        wrap.sign("]");
        from = span.end();
      }
    }
    put(from, whole.end(), Style.PLAIN, wrap);
  }

  private void put(int from, int to, Style style, Wrap wrap) {
    wrap.put(Harmless.line(text.substring(from, to)), style);
  }
}
