package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomingTest {
  private static final Homing HOMING = new Homing(head("actor", 4), head("place", 4), gaps());

  private static Head head(String name, int size) {
    return new Head(name, 0, size, List.of());
  }

  /** A tenth for each bucket. */
  private static float[] gaps() {
    float[] gaps = new float[Link.GAPS];
    for (int bucket = 0; bucket < gaps.length; bucket++) {
      gaps[bucket] = bucket / 10f;
    }
    return gaps;
  }

  @Test
  void theProductIsDividedByTheRootOfTheSize() {
    float[] actor = {1, 2, 0, 3};
    float[] place = {4, 5, 9, -2};
    assertEquals((4 + 10 - 6) / 2.0, HOMING.score(actor, place, 0), 1e-6);
  }

  @Test
  void beforeAndBehindAreTold() {
    float[] none = {};
    assertEquals(0.3, HOMING.score(none, none, 4), 1e-6);
    assertEquals(1.1, HOMING.score(none, none, -4), 1e-6);
    assertEquals(0.8, HOMING.score(none, none, 100_000), 1e-6);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Head four = head("actor", 4);
    assertThrows(IllegalArgumentException.class, () -> new Homing(four, head("place", 3), gaps()));
    assertThrows(IllegalArgumentException.class, () -> new Homing(four, four, new float[2]));
  }
}
