package org.onrecord.reading.time;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/**
 * What the model takes for expressions of time, in text order; none goes over the end of a
 * sentence.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class TimeSpans implements Scan<Span> {
  public static final Part<List<Span>> PART = new Part<>("time spans");

  private final SpanTagger times;

  public TimeSpans(ModelDescription model) {
    times = model.tagger("time");
  }

  @Override
  public Part<List<Span>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART);
  }

  @Override
  public List<Head> heads() {
    return List.of(times.head());
  }

  @Override
  public List<Span> in(Draft given, Words section, Scores scores) {
    return times.spans(scores, given.get(Sentences.PART).openings(section)).stream()
        .map(found -> section.span(found.first(), found.last()))
        .toList();
  }
}
