package org.onrecord.eval.bench.archive;

import java.util.List;

/**
 * How long searches took, in milliseconds, one value for each.
 *
 * @param millis in the order of the searches
 */
public record Latency(List<Double> millis) {
  private static final double HALF = 0.5;
  private static final double MOST = 0.95;

  public Latency {
    millis = List.copyOf(millis);
  }

  public double median() {
    return quantile(HALF);
  }

  /** What 95 of a hundred do not take longer than. */
  public double most() {
    return quantile(MOST);
  }

  private double quantile(double part) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
