package org.onrecord.cli.view;

import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** The words around a finding. */
public final class Context {
  private static final int MOST = 400;

  private Context() {}

  /** The sentence that a span begins in, on one line; of one without end what stands around it. */
  public static String of(NewsRecord record, Span span) {
    Span sentence =
        record.sentences().stream()
            .filter(each -> each.start() <= span.start() && span.start() < each.end())
            .findFirst()
            .orElse(span);
    Span around =
        new Span(
            Math.max(sentence.start(), span.start() - MOST / 2),
            Math.min(sentence.end(), span.end() + MOST / 2));
    return Harmless.line(around.in(record.text())).strip();
  }
}
