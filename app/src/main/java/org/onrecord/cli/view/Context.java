package org.onrecord.cli.view;

import java.util.Collections;
import java.util.List;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** The words around a finding. */
public final class Context {
  private static final int MOST = 400;

  private Context() {}

  /** The sentence that a span begins in, on one line; of one without end what stands around it. */
  public static String of(NewsRecord record, Span span) {
    Span sentence = sentence(record.sentences(), span);
    Span around =
        new Span(
            Math.max(sentence.start(), span.start() - MOST / 2),
            Math.min(sentence.end(), span.end() + MOST / 2));
    return Harmless.line(around.in(record.text())).strip();
  }

  /**
   * The sentence that holds a span's start; the span itself where none does.
   *
   * @param sentences in text order
   */
  private static Span sentence(List<Span> sentences, Span span) {
    int at = Collections.binarySearch(sentences, new Span(span.start(), Integer.MAX_VALUE));
    int last = -at - 2; // the last that begins at the span's start or before
    return last >= 0 && span.start() < sentences.get(last).end() ? sentences.get(last) : span;
  }
}
