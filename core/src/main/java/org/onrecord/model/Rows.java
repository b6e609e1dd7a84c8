package org.onrecord.model;

/**
 * Sums of weighed rows. Rows are short, and what it costs to begin a loop is most of the cost of
 * one: hence four rows in each, for of eight the compiler would take no numbers at once. No loop
 * asks for an index but its own, for the compiler then knows that rows don't overlap.
 *
 * <p>No state; safe to share between threads.
 */
final class Rows {
  private static final int AT_ONCE = 4;

  /** Below this a share of a sum is nothing. */
  private static final float LEAST = -80;

  /** So small a part of an exponent is put into the series, then squared eight times. */
  private static final int PART = 1 << 8;

  private Rows() {}

  /**
   * Adds rows, each as long as the sum, or longer.
   *
   * @param values what each row is multiplied with, from a place on
   * @param number of rows
   * @param first row
   */
  static void add(float[] values, int from, int number, float[][] rows, int first, float[] sum) {
    int i = 0;
    for (; i + AT_ONCE <= number; i += AT_ONCE) {
      addFour(values, from + i, rows, first + i, sum);
    }
    for (; i < number; i++) {
      addOne(values[from + i], rows[first + i], sum);
    }
  }

  private static void addFour(float[] values, int from, float[][] rows, int at, float[] sum) {
    float a = values[from];
    float b = values[from + 1];
    float c = values[from + 2];
    float d = values[from + 3];
    float[] first = rows[at];
    float[] second = rows[at + 1];
    float[] third = rows[at + 2];
    float[] fourth = rows[at + 3];
    for (int k = 0; k < sum.length; k++) {
      sum[k] += (a * first[k] + b * second[k]) + (c * third[k] + d * fourth[k]);
    }
  }

  private static void addOne(float value, float[] row, float[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += value * row[k];
    }
  }

  /** Columns as rows, all of one length. */
  static float[][] turned(float[][] rows) {
    float[][] turned = new float[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < turned.length; k++) {
        turned[k][i] = rows[i][k];
      }
    }
    return turned;
  }

  /** Makes shares of numbers that are not the logarithms of shares yet: their softmax. */
  static void share(float[] row) {
    float most = Float.NEGATIVE_INFINITY;
    for (float value : row) {
      most = Math.max(most, value);
    }
    for (int k = 0; k < row.length; k++) {
      row[k] = exp(Math.max(LEAST, row[k] - most));
    }
    float all = 0;
    for (float value : row) {
      all += value;
    }
    for (int k = 0; k < row.length; k++) {
      row[k] /= all;
    }
  }

  /**
   * The exponential of what lies between {@link #LEAST} and 0, to 10 digits where it is no less
   * than a millionth: the compiler takes several at once, which it does not of {@link Math#exp}.
   */
  private static float exp(float value) {
    double x = value * (1.0 / PART);
    double power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6)))));
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    return (float) power;
  }
}
