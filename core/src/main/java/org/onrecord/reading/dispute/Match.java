package org.onrecord.reading.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.record.Dispute.Relation;

/**
 * Two units that may be in dispute.
 *
 * @param left the earlier unit
 * @param right the later one
 * @param likely how likely, by relation
 */
record Match(Unit left, Unit right, Map<Relation, Double> likely) {
  static final Comparator<Match> SURER = Comparator.comparingDouble(Match::chance).reversed();

  List<Unit> units() {
    return List.of(left, right);
  }

  /** Who the two are, in either order. */
  Set<String> speakers() {
    return Set.of(left.who(), right.who());
  }

  /** How likely they are in dispute in any way. */
  double chance() {
    return 1 - likely.values().stream().reduce(1.0, (none, each) -> none * (1 - each));
  }
}
