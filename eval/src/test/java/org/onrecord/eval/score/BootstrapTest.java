package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static Map<String, Double> mean(List<Double> values) {
    return Map.of("mean", values.stream().mapToDouble(v -> v).average().orElseThrow());
  }

  /** The mean of 400 coin flips lies within 1.96 × 0.5 / 20 of a half in 95 % of cases. */
  @Test
  void theIntervalOfAMeanIsTheKnownOne() {
    List<Double> flips = IntStream.range(0, 400).mapToObj(i -> (double) (i % 2)).toList();
    Interval interval = mean(new Bootstrap(4000, 7), flips);
    assertEquals(0.5 - 0.049, interval.low(), 0.004);
    assertEquals(0.5 + 0.049, interval.high(), 0.004);
  }

  private static Interval mean(Bootstrap bootstrap, List<Double> values) {
    return bootstrap.intervals(values, BootstrapTest::mean).firstEntry().getValue();
  }

  @Test
  void equalDocumentsLeaveNoDoubt() {
    assertEquals(
        new Interval(0.3, 0.3),
        mean(new Bootstrap(50, 1), Collections.nCopies(8, 0.3).stream().map(v -> v).toList()));
  }

  @Test
  void equalSeedsGiveEqualIntervals() {
    List<Double> values = List.of(0.1, 0.4, 0.2, 0.9, 0.8, 0.35);
    Interval first = mean(new Bootstrap(100, 5), values);
    assertEquals(first, mean(new Bootstrap(100, 5), values));
    assertNotEquals(first, mean(new Bootstrap(100, 6), values));
  }

  @Test
  void aBootstrapNeedsSamples() {
    assertThrows(IllegalArgumentException.class, () -> new Bootstrap(0, 1));
  }
}
