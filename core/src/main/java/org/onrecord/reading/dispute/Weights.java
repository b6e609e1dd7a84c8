package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.reading.Resource;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.record.Labelled;

/**
 * How likely a pair of units is in dispute, by relation: a logistic model over its signs and the
 * model's score, asked only where the relation's own evidence stands ({@link #isOpenTo}): the score
 * alone decides nothing.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Weights {
  private static final String START = "START";
  private static final String MODEL = "MODEL";

  /** What tells that two units may be about one thing. */
  private static final Set<Sign> ALIGNED =
      EnumSet.of(
          Sign.NEAREST,
          Sign.SECOND_NEAREST,
          Sign.SAME_PARAGRAPH,
          Sign.NEXT_PARAGRAPH,
          Sign.SHARED_TWO,
          Sign.SHARED_RARE);

  /** How far the model's score counts, in either direction. */
  private static final double MOST = 6;

  private final Map<Relation, Map<Sign, Double>> weights = new EnumMap<>(Relation.class);
  private final Map<Relation, Double> starts = new EnumMap<>(Relation.class);
  private final Map<Relation, Double> models = new EnumMap<>(Relation.class);

  /** Of units of one document. */
  Weights() {
    this("weights.tsv");
  }

  /**
   * @param table a resource beside this class: relation, sign, weight
   */
  Weights(String table) {
    for (String line : Resource.lines(Weights.class, table)) {
      String[] cells = line.split("\t");
      Relation relation = Labelled.of(Relation.class, cells[0]);
      double weight = Double.parseDouble(cells[2]);
      switch (cells[1].toUpperCase(Locale.ROOT)) {
        case START -> starts.put(relation, weight);
        case MODEL -> models.put(relation, weight);
        default ->
            weights
                .computeIfAbsent(relation, any -> new EnumMap<>(Sign.class))
                .put(Sign.valueOf(cells[1].toUpperCase(Locale.ROOT)), weight);
      }
    }
  }

  /**
   * How likely a pair is in dispute, by relation; of figures only where some don't meet.
   *
   * @param signs of the pair
   * @param scores the model's, by relation, in the order of the relations
   */
  Map<Relation, Double> likely(Set<Sign> signs, float[] scores) {
    Map<Relation, Double> found = sums(signs, scores);
    found.replaceAll((relation, sum) -> 1 / (1 + Math.exp(-sum)));
    return found;
  }

  /** As {@link #likely}, before the logistic function. */
  Map<Relation, Double> sums(Set<Sign> signs, float[] scores) {
    Map<Relation, Double> found = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      if (relation == Relation.COUNT && !signs.contains(Sign.FIGURES_DIFFER)) {
        continue;
      }
      double sum = starts.getOrDefault(relation, 0.0);
      for (Map.Entry<Sign, Double> each : weights.getOrDefault(relation, Map.of()).entrySet()) {
        sum += signs.contains(each.getKey()) ? each.getValue() : 0;
      }
      double score = Math.max(-MOST, Math.min(MOST, scores[relation.ordinal()]));
      sum += models.getOrDefault(relation, 0.0) * score;
      found.put(relation, sum);
    }
    return found;
  }

  /** Whether a pair is worth weighing: it stands near, or shares what is rare or much. */
  static boolean isOpen(Set<Sign> signs) {
    return !Collections.disjoint(signs, ALIGNED);
  }
}
