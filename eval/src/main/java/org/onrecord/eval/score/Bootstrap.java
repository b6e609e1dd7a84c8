package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How much figures would vary with other documents of the same sort: 95 % intervals of the
 * percentile bootstrap, whole documents drawn with replacement. Equal seeds give equal intervals.
 *
 * @param resamples how many samples are drawn
 * @param seed of the draws
 * @see <a href="https://doi.org/10.1201/9780429246593">Efron and Tibshirani (1993), An Introduction
 *     to the Bootstrap, chapter 13</a>
 */
public record Bootstrap(int resamples, long seed) {
  private static final double TAIL = 0.025;

  public Bootstrap {
    if (resamples < 1) {
      throw new IllegalArgumentException("a bootstrap needs a sample, not " + resamples);
    }
  }

  /**
   * The interval of each figure.
   *
   * @param documents what was counted in each
   * @param figures the figures of any choice of documents
   */
  public <D> SequencedMap<String, Interval> intervals(
      List<D> documents, Function<List<D>, ? extends Map<String, Double>> figures) {
    SequencedMap<String, List<Double>> values = new LinkedHashMap<>();
    SplittableRandom random = new SplittableRandom(seed);
    for (int sample = 0; sample < resamples; sample++) {
      figures
          .apply(draw(documents, random))
          .forEach(
              (name, value) -> values.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
    }
    SequencedMap<String, Interval> intervals = new LinkedHashMap<>();
    values.forEach((name, all) -> intervals.put(name, interval(all)));
    return intervals;
  }

  private static <D> List<D> draw(List<D> documents, SplittableRandom random) {
    return IntStream.range(0, documents.size())
        .<D>mapToObj(i -> documents.get(random.nextInt(documents.size())))
        .toList();
  }

  private static Interval interval(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  /** With straight lines between the values, as in the usual definition (Hyndman and Fan's 7). */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
