package org.onrecord.model;

import java.util.List;

/**
 * What a {@link SpanTagger} marks in a section: no two of all these spans overlap.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param best the spans of the best sequence of tags, in text order
 * @param likely spans that it does not have but that are likely nevertheless, in text order
 */
public record Tagging(List<TaggedSpan> best, List<TaggedSpan> likely) {
  public Tagging {
    best = List.copyOf(best);
    likely = List.copyOf(likely);
  }
}
