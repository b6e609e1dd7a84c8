package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.eval.bench.Seconds.Timed;

/**
 * Two runs of the same work, measured by turns, so that whatever else the machine does falls on
 * both.
 *
 * @param pairs what both took, in the order in which they were measured
 */
record Rounds(List<Pair> pairs) {
  /** In seconds: for about so long the JVM goes on compiling what reads, on the same cores. */
  static final double WARM_UP = 60;

  Rounds {
    pairs = List.copyOf(pairs);
  }

  /**
   * One turn of both.
   *
   * @param one seconds of the one
   * @param other seconds of the other
   */
  record Pair(double one, double other) {
    /** How many times as fast as the other the one was. */
    double ratio() {
      return other / one;
    }
  }

  /**
   * Each first in every second round. Rounds before them, at least one, which warm both up, are not
   * counted.
   *
   * @param warmUp how many seconds those take together at least
   */
  static Rounds of(Timed one, Timed other, double warmUp, int rounds) {
    double warmed = 0;
    do {
      warmed += one.run() + other.run();
    } while (warmed < warmUp);
    List<Pair> pairs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 0) {
        double first = one.run();
        pairs.add(new Pair(first, other.run()));
      } else {
        double first = other.run();
        pairs.add(new Pair(one.run(), first));
      }
    }
    return new Rounds(pairs);
  }

  double one() {
    return Median.of(pairs, Pair::one);
  }

  double other() {
    return Median.of(pairs, Pair::other);
  }

  /** The median of the rounds' ratios, not the ratio of the medians. */
  double ratio() {
    return Median.of(pairs, Pair::ratio);
  }
}
