package org.onrecord.export.plain;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** The words around a finding. */
public final class Context {
  private Context() {}

  /** The sentence that a span begins in, on one line; of one without end what stands around it. */
  public static String of(NewsRecord record, Span span) {
    return around(record, span).line(record.text());
  }

  /** Which sentence a span begins in, from 1; none where it stands in none. */
  public static OptionalInt number(NewsRecord record, Span span) {
    int at = at(record.sentences(), span);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
  }

  /** What of the sentence that a span begins in is shown. */
  public static Excerpt around(NewsRecord record, Span span) {
    int at = at(record.sentences(), span);
    Span sentence = at < 0 ? span : record.sentences().get(at);
    return Excerpt.of(sentence, span, record.text());
  }

  /**
   * Which sentence holds a span's start, from 0; negative where none does.
   *
   * @param sentences in text order
   */
  private static int at(List<Span> sentences, Span span) {
    int found = Collections.binarySearch(sentences, new Span(span.start(), Integer.MAX_VALUE));
    int last = -found - 2; // the last that begins at the span's start or before
    return last >= 0 && span.start() < sentences.get(last).end() ? last : -1;
  }
}
