package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Sums of pairs of numbers, of which Pearson's correlation is made.
 *
 * <p>Immutable; safe to share between threads.
 */
public record Pearson(int n, double x, double y, double xx, double yy, double xy) {
  /** Sums of nothing. */
  public static final Pearson NONE = new Pearson(0, 0, 0, 0, 0, 0);

  /** With one pair more. */
  public Pearson plus(double a, double b) {
    return new Pearson(n + 1, x + a, y + b, xx + a * a, yy + b * b, xy + a * b);
  }

  private Pearson plus(Pearson more) {
    return new Pearson(
        n + more.n, x + more.x, y + more.y, xx + more.xx, yy + more.yy, xy + more.xy);
  }

  /** The correlation; 0 where the numbers of one side are all the same. */
  double correlation() {
    double both = (n * xx - x * x) * (n * yy - y * y);
    return both > 0 ? (n * xy - x * y) / Math.sqrt(both) : 0;
  }

  /** The correlation of all pairs together, under the name {@code pearson}. */
  public static SequencedMap<String, Double> figures(Collection<Pearson> sums) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("pearson", sums.stream().reduce(NONE, Pearson::plus).correlation());
    return figures;
  }
}
