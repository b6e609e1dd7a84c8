package org.onrecord;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Runs a check on many random inputs that are the same in each run.
 *
 * <p>System properties: {@code onrecord.inputs}, how many inputs (2,000 unless said otherwise);
 * {@code onrecord.seed}, the one seed to replay.
 */
public final class Seeded {
  private static final String INPUTS = "onrecord.inputs";
  private static final String SEED = "onrecord.seed";

  private Seeded() {}

  /** As many inputs as {@code onrecord.inputs} says. */
  public static void check(Consumer<RandomGenerator> property) {
    check(1, property);
  }

  /** For a slow check: one {@code share}th of the inputs, at least ten. */
  public static void check(int share, Consumer<RandomGenerator> property) {
    Long only = Long.getLong(SEED);
    if (only != null) {
      property.accept(new SplittableRandom(only));
      return;
    }
    int inputs = Math.max(10, Integer.getInteger(INPUTS, 2000) / share);
    for (long seed = 0; seed < inputs; seed++) {
      run(property, seed);
    }
  }

  private static void run(Consumer<RandomGenerator> property, long seed) {
    try {
      property.accept(new SplittableRandom(seed));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("fails with -D" + SEED + "=" + seed + ": " + e.getMessage(), e);
    }
  }
}
