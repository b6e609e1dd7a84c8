package org.onrecord.eval.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The value in the middle, which one slow run does not move. */
final class Median {
  private Median() {}

  /**
   * Of two in the middle, their mean.
   *
   * @throws IllegalArgumentException if there are no values
   */
  static double of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values, hence none in the middle");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Of what some items have. */
  static <T> double of(Collection<T> items, ToDoubleFunction<T> value) {
    return of(items.stream().mapToDouble(value).boxed().toList());
  }
}
