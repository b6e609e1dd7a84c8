package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void itIsAsExactAsSinglePrecision() {
    for (float x = 0; x > -79; x -= 0.0137f) {
      double exact = Math.exp(x);
      assertEquals(exact, Exponential.of(x), 4e-7 * exact, "e to the power of " + x);
    }
  }

  @Test
  void itsEnds() {
    assertEquals(1, Exponential.of(0));
    assertEquals(0, Exponential.of(-1000));
    assertEquals(0, Exponential.of(Float.NEGATIVE_INFINITY));
  }
}
