package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpposingTest {
  private static final Opposing OPPOSING =
      new Opposing(head("one", 0, 4), head("other", 4, 4), head("side", 8, 1), relations(9));

  private static Head head(String name, int at, int size) {
    return new Head(name, at, size, List.of());
  }

  private static Head relations(int at) {
    return new Head("relation", at, 2, List.of("denial", "count"));
  }

  @Test
  void addsProductsOfBothWaysAndWhatEachIsByItself() {
    float[] left = {2, 0, 0, 0, 0, 3, 0, 0, .5f, 1, 2};
    float[] right = {0, 1, 0, 0, 4, 0, 0, 0, .25f, 10, 20};
    // 2 × 4 one way, 1 × 3 the other, by the root of the depth.
    assertEquals((8 + 3) / 2.0 + .75, OPPOSING.score(left, right), 1e-9);
    assertEquals(OPPOSING.score(left, right), OPPOSING.score(right, left), 1e-9);
    assertEquals(22, OPPOSING.relation(1, left, right));
    assertEquals(11, OPPOSING.width());
  }

  @Test
  void vectorsOfOneSize() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Opposing(head("one", 0, 4), head("other", 4, 3), head("side", 8, 1), relations(9)));
  }
}
