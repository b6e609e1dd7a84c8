package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final int LENGTH = 37;
  private final Random random = new Random(5);

  private float[] row(int length) {
    float[] row = new float[length];
    for (int k = 0; k < length; k++) {
      row[k] = random.nextFloat() - 0.5f;
    }
    return row;
  }

  /** Fewer rows than are added at once, as many, more, and no multiple of them. */
  @Test
  void eachRowIsAddedAsOftenAsItsValueSays() {
    float[][] rows = new float[30][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(LENGTH);
    }
    float[] values = row(40);
    for (int number : new int[] {0, 1, 3, 4, 5, 8, 27}) {
      float[] expected = row(LENGTH);
      float[] sum = expected.clone();
      for (int i = 0; i < number; i++) {
        for (int k = 0; k < LENGTH; k++) {
          expected[k] += values[4 + i] * rows[2 + i][k];
        }
      }
      Rows.add(values, 4, number, rows, 2, sum);
      assertArrayEquals(expected, sum, 1e-5f);
    }
  }

  @Test
  void sharesAreThoseOfTheExponentials() {
    float[] row = {3, -2.5f, 0, 2.75f, -9, 3};
    double all = 0;
    for (float value : row) {
      all += Math.exp(value);
    }
    float[] shares = row.clone();
    Rows.share(shares);
    for (int k = 0; k < row.length; k++) {
      assertEquals(Math.exp(row[k]) / all, shares[k], 1e-7 * shares[k]);
    }
  }

  @Test
  void sharesOfWhatLiesFarApartAreAllAndNothing() {
    float[] shares = {-5000, 7000, -1e30f};
    Rows.share(shares);
    assertArrayEquals(new float[] {0, 1, 0}, shares, 1e-30f);
  }

  @Test
  void columnsBecomeRows() {
    assertArrayEquals(
        new float[][] {{1, 4}, {2, 5}, {3, 6}}, Rows.turned(new float[][] {{1, 2, 3}, {4, 5, 6}}));
  }
}
