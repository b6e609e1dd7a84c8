package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/**
 * A figure that is made of the counts of one name.
 *
 * @param figure its name
 * @param counts the name of the counts
 * @param of what is made of them
 */
record Measure(String figure, String counts, ToDoubleFunction<Counts> of) {
  /** The F1 of the counts of that name. */
  static Measure f1(String name) {
    return new Measure(name, name, Counts::f1);
  }

  /** The recall (or accuracy) of some counts. */
  static Measure recall(String figure, String counts) {
    return new Measure(figure, counts, Counts::recall);
  }

  /** The precision of some counts. */
  static Measure precision(String figure, String counts) {
    return new Measure(figure, counts, Counts::precision);
  }

  /** The figures of all documents together; those that nothing was counted for are left out. */
  static SequencedMap<String, Double> all(List<Measure> measures, Collection<Tally> documents) {
    Tally sum = Tally.sum(documents);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    for (Measure measure : measures) {
      sum.of(measure.counts)
          .ifPresent(counts -> figures.put(measure.figure, measure.of.applyAsDouble(counts)));
    }
    return figures;
  }
}
