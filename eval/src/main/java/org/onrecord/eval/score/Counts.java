package org.onrecord.eval.score;

/**
 * How many findings are right, and how many are wrong in either way.
 *
 * @param right found, and in the gold
 * @param spurious found, but not in the gold
 * @param missed in the gold, but not found
 */
public record Counts(long right, long spurious, long missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, spurious + other.spurious, missed + other.missed);
  }

  /** The harmonic mean of precision and recall; 0 where nothing is right. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + spurious + missed);
  }

  /** The share of the gold that was found, or of cases that were decided rightly. */
  public double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** The share of what was found that is right. */
  public double precision() {
    return right == 0 ? 0 : (double) right / (right + spurious);
  }
}
