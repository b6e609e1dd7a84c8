package org.onrecord.eval.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import org.onrecord.text.Span;

/**
 * Scores sentences: F1 of spans that are equal.
 *
 * <p>No state; safe to share between threads.
 */
public final class SentenceScorer {
  private static final List<Measure> MEASURES = List.of(Measure.f1("sentences"));

  private SentenceScorer() {}

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> documents) {
    return Measure.all(MEASURES, documents);
  }

  /** Counts in one document. */
  public static Tally tally(List<Span> gold, List<Span> found) {
    Tally tally = new Tally();
    tally.addSets("sentences", new HashSet<>(gold), new HashSet<>(found));
    return tally;
  }
}
