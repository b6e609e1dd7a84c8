package org.onrecord.eval.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldEntities.Entity;

/**
 * Scores names: F1 of spans that are equal and have the same label, of all ({@code entities}) and
 * by label. A gold label that a reader does not know ({@code MISC}) is passed over.
 *
 * <p>No state; safe to share between threads.
 */
public final class EntityScorer {
  /** The labels that are scored. */
  public static final Set<String> LABELS = Set.of("PER", "ORG", "LOC");

  private static final List<Measure> MEASURES =
      Stream.of("entities", "PER", "ORG", "LOC").map(Measure::f1).toList();

  private EntityScorer() {}

  /** The figures of some texts together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> texts) {
    return Measure.all(MEASURES, texts);
  }

  /** Counts in one text. */
  public static Tally tally(List<Entity> gold, List<Entity> found) {
    Tally tally = new Tally();
    for (String label : LABELS) {
      Set<Entity> wanted = of(label, gold);
      Set<Entity> there = of(label, found);
      tally.addSets(label, wanted, there);
      tally.addSets("entities", wanted, there);
    }
    return tally;
  }

  private static Set<Entity> of(String label, List<Entity> entities) {
    return entities.stream()
        .filter(each -> each.label().equals(label))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
