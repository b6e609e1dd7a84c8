package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PearsonTest {
  private static double of(Pearson... sums) {
    return Pearson.figures(List.of(sums)).firstEntry().getValue();
  }

  /** Deviations of 1, 2, 3, 6 and of 2, 1, 5, 4: products 10, squares 14 and 10. */
  @Test
  void isThatOfAllPairsTogether() {
    Pearson first = Pearson.NONE.plus(1, 2).plus(2, 1);
    Pearson second = Pearson.NONE.plus(3, 5).plus(6, 4);
    assertEquals(7 / Math.sqrt(14 * 10), of(first, second), 1e-12);
  }

  @Test
  void isNothingWhereAllIsTheSame() {
    assertEquals(0, of(Pearson.NONE.plus(3, 1).plus(3, -1)));
    assertEquals(-1, of(Pearson.NONE.plus(3, 1).plus(2, 2)), 1e-12);
  }
}
