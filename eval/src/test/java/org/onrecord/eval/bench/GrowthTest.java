package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static double exponent(DoubleUnaryOperator seconds) {
    List<Growth.Point> points =
        DoubleStream.of(1e3, 1e4, 1e5, 1e6)
            .mapToObj(length -> new Growth.Point(length, seconds.applyAsDouble(length)))
            .toList();
    return Growth.exponent(points);
  }

  @Test
  void exponentOfWhatGrowsAsAPower() {
    assertEquals(1, exponent(length -> 0.003 * length), 1e-9);
    assertEquals(2, exponent(length -> length * length), 1e-9);
    assertEquals(0, exponent(length -> 0.2), 1e-9);
  }

  @Test
  void theBestLineGoesBetween() {
    double three = Math.log10(3);
    double slope = exponent(length -> length * (length == 1e6 ? 3 : 1));
    assertEquals(1 + 0.3 * three, slope, 1e-9);
  }
}
