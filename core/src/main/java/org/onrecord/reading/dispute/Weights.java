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
  private static final float MOST = 6;

  private static final Relation[] RELATIONS = Relation.values();

  /** By sign and relation. */
  private final double[][] weights = new double[Sign.values().length][RELATIONS.length];

  private final double[] starts = new double[RELATIONS.length];
  private final double[] models = new double[RELATIONS.length];

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
      int relation = Labelled.of(Relation.class, cells[0]).ordinal();
      double weight = Double.parseDouble(cells[2]);
      switch (cells[1].toUpperCase(Locale.ROOT)) {
        case START -> starts[relation] = weight;
        case MODEL -> models[relation] = weight;
        default ->
            weights[Sign.valueOf(cells[1].toUpperCase(Locale.ROOT)).ordinal()][relation] = weight;
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
    double[] sums = sums(of(signs), scores);
    Map<Relation, Double> found = new EnumMap<>(Relation.class);
    for (Relation relation : RELATIONS) {
      double sum = sums[relation.ordinal()];
      if (sum > Double.NEGATIVE_INFINITY) {
        found.put(relation, 1 / (1 + Math.exp(-sum)));
      }
    }
    return found;
  }

  /**
   * What signs say without the model, before the logistic function.
   *
   * @return by relation, in their order; negative infinity for figures that meet
   */
  double[] of(Set<Sign> signs) {
    double[] sums = starts.clone();
    for (Sign sign : signs) {
      double[] row = weights[sign.ordinal()];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    if (!signs.contains(Sign.FIGURES_DIFFER)) {
      sums[Relation.COUNT.ordinal()] = Double.NEGATIVE_INFINITY;
    }
    return sums;
  }

  /** What signs say ({@link #of}) and the model, together. */
  double[] sums(double[] signs, float[] scores) {
    double[] sums = signs.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += models[i] * Math.clamp(scores[i], -MOST, MOST);
    }
    return sums;
  }

  /** Whether a pair is worth weighing: it stands near, or shares what is rare or much. */
  static boolean isOpen(Set<Sign> signs) {
    return !Collections.disjoint(signs, ALIGNED);
  }
}
