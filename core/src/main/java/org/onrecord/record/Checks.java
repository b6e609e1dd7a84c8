package org.onrecord.record;

import java.util.Collection;
import java.util.List;
import org.onrecord.text.Span;

/** What the parts of a record check of themselves. */
final class Checks {
  private Checks() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static void id(String id) {
    that(!id.isBlank(), "id is blank");
  }

  static void filled(String what, Collection<?> items) {
    that(!items.isEmpty(), what + " is empty");
  }

  static void nonEmpty(String what, Span span) {
    that(span.length() > 0, what + " is the empty span " + span);
  }

  /** A copy of spans that must be non-empty, in text order and must not overlap. */
  static List<Span> ordered(String what, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      nonEmpty(what, span);
      that(span.start() >= end, what + " is not in text order or overlaps at " + span);
      end = span.end();
    }
    return List.copyOf(spans);
  }

  /** The least span that holds all of the given ones, of which there must be one. */
  static Span extent(Collection<Span> spans) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : spans) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return new Span(start, end);
  }

  static void confidence(double confidence) {
    that(confidence >= 0 && confidence <= 1, "confidence " + confidence + " is not in [0, 1]");
  }
}
