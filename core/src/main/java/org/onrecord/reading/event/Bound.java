package org.onrecord.reading.event;

import java.util.OptionalDouble;

/** Which way a turn opens a number. */
enum Bound {
  /** "30". */
  NONE,
  /** "At least 30". */
  LEAST,
  /** "Up to 30". */
  MOST,
  /** "Some 30". */
  ABOUT,
  /** "Nearly 30". */
  NEARLY,
  /** "30-odd": a little over. */
  ODD;

  /** What "about" leaves open on either side. */
  private static final double SHARE = 0.1;

  /** The least that a number means, of which this is the least value. */
  OptionalDouble low(double value) {
    return switch (this) {
      case NONE, LEAST, ODD -> OptionalDouble.of(value);
      case MOST -> OptionalDouble.empty();
      case ABOUT, NEARLY -> OptionalDouble.of(round(value * (1 - SHARE)));
    };
  }

  /** The most that a number means, of which this is the greatest value. */
  OptionalDouble high(double value) {
    return switch (this) {
      case NONE, MOST, NEARLY -> OptionalDouble.of(value);
      case LEAST -> OptionalDouble.empty();
      case ABOUT, ODD -> OptionalDouble.of(round(value * (1 + SHARE)));
    };
  }

  /** Of what is counted there are no tenths; small amounts of money keep theirs. */
  private static double round(double value) {
    return Math.abs(value) < 10 ? Math.round(value * 100) / 100.0 : Math.rint(value);
  }
}
