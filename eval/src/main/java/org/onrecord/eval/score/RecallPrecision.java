package org.onrecord.eval.score;

/**
 * Recall and precision as two fractions, so that those of documents add up.
 *
 * @param recalled of the gold that was found, as much as counts
 * @param gold the most that could have been recalled
 * @param confirmed of what was found that is in the gold, as much as counts
 * @param found the most that could have been confirmed
 */
public record RecallPrecision(double recalled, double gold, double confirmed, double found) {
  static final RecallPrecision NONE = new RecallPrecision(0, 0, 0, 0);

  RecallPrecision plus(RecallPrecision other) {
    return new RecallPrecision(
        recalled + other.recalled,
        gold + other.gold,
        confirmed + other.confirmed,
        found + other.found);
  }

  /** The share of the gold that was found; 0 where there is none. */
  public double recall() {
    return gold == 0 ? 0 : recalled / gold;
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : confirmed / found;
  }

  /** The harmonic mean of both; 0 where nothing is right. */
  public double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}
