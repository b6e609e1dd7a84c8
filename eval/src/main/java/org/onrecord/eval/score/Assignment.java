package org.onrecord.eval.score;

import java.util.Arrays;

/**
 * Pairs rows with columns, each at most once, so that the sum of their weights is greatest: the
 * Hungarian algorithm, which takes in one row after another along a shortest path. Costs are
 * negated weights, in a square table.
 *
 * <p>For one table and one thread.
 *
 * @see <a href="https://doi.org/10.1007/BF02278710">Jonker and Volgenant (1987), A Shortest
 *     Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems</a>
 */
final class Assignment {
  private final double[][] weights;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** The row of each column, or -1; the last column is none of the table: paths begin there. */
  private final int[] rowOf;

  private Assignment(double[][] weights) {
    this.weights = weights;
    size = Math.max(weights.length, weights.length == 0 ? 0 : weights[0].length);
    rowPotential = new double[size];
    columnPotential = new double[size + 1];
    rowOf = new int[size + 1];
    Arrays.fill(rowOf, -1);
  }

  /**
   * The greatest sum.
   *
   * @param weights not negative, as many in each row
   */
  static double best(double[][] weights) {
    Assignment assignment = solved(weights);
    double sum = 0;
    for (int column = 0; column < assignment.size; column++) {
      sum += assignment.weight(assignment.rowOf[column], column);
    }
    return sum;
  }

  /**
   * The column of each row in the greatest sum, or -1 where that would weigh nothing.
   *
   * @param weights not negative, as many in each row
   */
  static int[] columns(double[][] weights) {
    Assignment assignment = solved(weights);
    int[] columns = new int[weights.length];
    Arrays.fill(columns, -1);
    for (int column = 0; column < assignment.size; column++) {
      int row = assignment.rowOf[column];
      if (assignment.weight(row, column) > 0) {
        columns[row] = column;
      }
    }
    return columns;
  }

  private static Assignment solved(double[][] weights) {
    Assignment assignment = new Assignment(weights);
    for (int row = 0; row < assignment.size; row++) {
      assignment.takeIn(row);
    }
    return assignment;
  }

  /** What lies outside the table weighs nothing. */
  private double weight(int row, int column) {
    return row < weights.length && column < weights[row].length ? weights[row][column] : 0;
  }

  private void takeIn(int row) {
    int[] before = new int[size];
    double[] distance = new double[size];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    boolean[] reached = new boolean[size + 1];
    rowOf[size] = row;
    int column = size;
    while (rowOf[column] >= 0) {
      reached[column] = true;
      goOn(column, reached, distance, before);
      column = nearest(reached, distance);
      shift(distance[column], reached, distance);
    }
    while (column != size) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  private void goOn(int from, boolean[] reached, double[] distance, int[] before) {
    int row = rowOf[from];
    for (int column = 0; column < size; column++) {
      double cost = -weight(row, column) - rowPotential[row] - columnPotential[column];
      if (!reached[column] && cost < distance[column]) {
        distance[column] = cost;
        before[column] = from;
      }
    }
  }

  private int nearest(boolean[] reached, double[] distance) {
    int nearest = -1;
    for (int column = 0; column < size; column++) {
      if (!reached[column] && (nearest < 0 || distance[column] < distance[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double by, boolean[] reached, double[] distance) {
    for (int column = 0; column <= size; column++) {
      if (reached[column]) {
        rowPotential[rowOf[column]] += by;
        columnPotential[column] -= by;
      } else {
        distance[column] -= by;
      }
    }
  }
}
