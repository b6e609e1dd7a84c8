package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void theBestOfOneRowMayNotBeTaken() {
    assertEquals(14, Assignment.best(new double[][] {{9, 8}, {6, 1}}));
    assertEquals(9, Assignment.best(new double[][] {{9, 8, 7}}));
    assertEquals(9, Assignment.best(new double[][] {{9}, {8}, {7}}));
    assertEquals(0, Assignment.best(new double[0][0]));
    assertEquals(0, Assignment.best(new double[2][0]));
  }

  @Test
  void asGoodAsTheBestOfAllWays() {
    SplittableRandom random = new SplittableRandom(7);
    int inputs = Integer.getInteger("onrecord.inputs", 300);
    for (int i = 0; i < inputs; i++) {
      int columns = random.nextInt(1, 6);
      double[][] weights = new double[random.nextInt(1, 6)][];
      Arrays.setAll(
          weights,
          row ->
              random
                  .ints(columns, 0, 6)
                  .mapToDouble(weight -> Math.max(0, weight - 2) / 4.0)
                  .toArray());
      assertEquals(
          tried(weights, 0, new boolean[columns]),
          Assignment.best(weights),
          1e-9,
          () -> Arrays.deepToString(weights));
    }
  }

  private static double tried(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = tried(weights, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, weights[row][column] + tried(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  /** The first row would like the second column best, but then the second would have none. */
  @Test
  void columnsOfTheGreatestSumAndNoneThatWeighNothing() {
    assertArrayEquals(
        new int[] {0, 1, -1},
        Assignment.columns(new double[][] {{.5, .9, 0}, {0, .8, 0}, {.1, .1, 0}}));
    assertArrayEquals(new int[] {-1, -1}, Assignment.columns(new double[2][0]));
    assertArrayEquals(new int[] {2}, Assignment.columns(new double[][] {{0, .1, .2}}));
    assertArrayEquals(new int[0], Assignment.columns(new double[0][]));
  }
}
