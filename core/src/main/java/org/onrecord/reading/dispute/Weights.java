package org.onrecord.reading.dispute;

import java.util.Arrays;
import java.util.EnumMap;
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

  /** How far the model's score counts, in either direction. */
  private static final double MOST = 6;

  private final Map<Relation, Map<Sign, Double>> weights = new EnumMap<>(Relation.class);
  private final Map<Relation, Double> starts = new EnumMap<>(Relation.class);
  private final Map<Relation, Double> models = new EnumMap<>(Relation.class);

  /** With the shipped table. */
  Weights() {
    for (String line : Resource.lines(Weights.class, "weights.tsv")) {
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

  /** How likely a pair is in dispute, by relation; of relations without evidence nothing. */
  Map<Relation, Double> likely(Pair pair) {
    Set<Sign> signs = pair.signs();
    Map<Relation, Double> found = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      if (isOpenTo(relation, signs)) {
        double sum = starts.getOrDefault(relation, 0.0);
        for (Map.Entry<Sign, Double> each : weights.getOrDefault(relation, Map.of()).entrySet()) {
          sum += signs.contains(each.getKey()) ? each.getValue() : 0;
        }
        double model = Math.max(-MOST, Math.min(MOST, pair.model()));
        sum += models.getOrDefault(relation, 0.0) * model;
        found.put(relation, 1 / (1 + Math.exp(-sum)));
      }
    }
    return found;
  }

  /** Whether a pair has what its relation needs at least. */
  static boolean isOpenTo(Relation relation, Set<Sign> signs) {
    return switch (relation) {
      case COUNT -> any(signs, Sign.FIGURES_DIFFER);
      case DENIAL ->
          any(
              signs,
              Sign.DENIED,
              Sign.DENIED_BEFORE,
              Sign.BARE,
              Sign.NEGATED,
              Sign.NEGATED_BEFORE,
              Sign.DENIAL_BESIDE);
      case BLAME -> any(signs, Sign.EITHER_BLAMES, Sign.BOTH_HARM);
      case CONTRADICTION ->
          any(
              signs,
              Sign.OTHER_SIGN,
              Sign.OPPOSITE,
              Sign.WHOLE,
              Sign.WHOLE_BEFORE,
              Sign.SAME_VERB,
              Sign.SHARED_TWO,
              Sign.SHARED_RARE);
    };
  }

  private static boolean any(Set<Sign> signs, Sign... needed) {
    return Arrays.stream(needed).anyMatch(signs::contains);
  }
}
