package org.onrecord.cli.view;

import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;

/**
 * The text of a record with its statements marked: in colours, or by brackets around what was said.
 */
final class Article {
  private final String text;
  private final Marks marks;
  private final boolean colour;

  Article(NewsRecord record, boolean colour) {
    this.text = record.text();
    this.marks = new Marks(record);
    this.colour = colour;
  }

  void writeTo(Wrap wrap) {
    wrap.begin("", "");
    int from = text.length() - text.stripLeading().length();
    int last = text.stripTrailing().length();
    for (Marks.Edge edge : marks.edges()) {
      from = put(from, edge.at(), wrap);
      mark(edge, wrap);
    }
    put(from, last, wrap);
    wrap.end();
  }

  private int put(int from, int to, Wrap wrap) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (marks.at(i) != marks.at(start)) {
        wrap.put(Harmless.of(text.substring(start, i)), marks.at(start));
        start = i;
      }
    }
    if (start < to) {
      wrap.put(Harmless.of(text.substring(start, to)), marks.at(start));
    }
    return Math.max(from, to);
  }

  private void mark(Marks.Edge edge, Wrap wrap) {
    String number = Numbers.raised(edge.number());
    if (colour) {
      wrap.put(edge.opens() ? number : "", Style.FAINT);
    } else {
      wrap.put(edge.opens() ? "[" + number : "]", Style.PLAIN);
    }
  }
}
