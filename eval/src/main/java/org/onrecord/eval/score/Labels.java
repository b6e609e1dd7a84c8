package org.onrecord.eval.score;

import java.util.Collection;
import java.util.SortedMap;

/**
 * Counts of choices among labels: a label that was missed is spurious for the one found instead.
 */
final class Labels {
  private Labels() {}

  /**
   * Adds a choice.
   *
   * @param name of what was chosen, ending in a slash
   */
  static void add(Tally tally, String name, Decision decision) {
    if (decision.isRight()) {
      tally.add(name + decision.gold(), 1, 0, 0);
    } else {
      tally.add(name + decision.gold(), 0, 0, 1);
      tally.add(name + decision.found(), 0, 1, 0);
    }
  }

  /** The counts of each label. */
  static SortedMap<String, Counts> of(Collection<Tally> tallies, String name) {
    return Tally.sum(tallies).under(name);
  }

  /** The mean of the F1 of each label that is in the gold. */
  static double macroF1(Collection<Counts> labels) {
    return labels.stream()
        .filter(counts -> counts.right() + counts.missed() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }
}
