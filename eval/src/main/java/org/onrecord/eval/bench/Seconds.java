package org.onrecord.eval.bench;

/** Time as it is measured here. */
final class Seconds {
  private static final double NANOS = 1e9;

  private Seconds() {}

  /**
   * How long ago a moment was.
   *
   * @param start a value of {@link System#nanoTime}
   */
  static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  /** Something whose run takes time. */
  @FunctionalInterface
  interface Timed {
    /** Runs it, and tells how many seconds that took. */
    double run();
  }
}
