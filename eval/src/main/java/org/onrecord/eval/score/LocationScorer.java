package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.text.Span;

/**
 * Scores where events happen whose words are given: {@code location} is the share of events whose
 * place is right. It is where its words are those of a place in the gold, or hold them, and where
 * neither has any. {@code location-with} and {@code location-without} are the same of the events
 * that have a place in the gold, and of those that have none.
 *
 * <p>No state; safe to share between threads.
 */
public final class LocationScorer {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.recall("location", "location"),
          Measure.recall("location-with", "location-with"),
          Measure.recall("location-without", "location-without"));

  private LocationScorer() {}

  /** Counts of one event. */
  public static Tally tally(List<Span> gold, Optional<Span> found) {
    boolean right = isRight(gold, found);
    Tally tally = new Tally();
    tally.addCase("location", right);
    tally.addCase(gold.isEmpty() ? "location-without" : "location-with", right);
    return tally;
  }

  /** Whether the place of an event is right. */
  public static boolean isRight(List<Span> gold, Optional<Span> found) {
    return gold.isEmpty() ? found.isEmpty() : found.filter(it -> holdsAny(it, gold)).isPresent();
  }

  private static boolean holdsAny(Span found, List<Span> gold) {
    return gold.stream().anyMatch(found::covers);
  }

  /** The figures of some events together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> events) {
    return Measure.all(MEASURES, events);
  }
}
