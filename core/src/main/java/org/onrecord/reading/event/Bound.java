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

  /**
   * The least that a number means.
   *
   * @param value the least value of the number itself
   * @param money whether it is an amount of money, no count
   */
  OptionalDouble low(double value, boolean money) {
    return switch (this) {
      case NONE, LEAST, ODD -> OptionalDouble.of(value);
      case MOST -> OptionalDouble.empty();
      case ABOUT, NEARLY -> OptionalDouble.of(round(value - open(value, money)));
    };
  }

  /**
   * The most that a number means.
   *
   * @param value the greatest value of the number itself
   * @param money whether it is an amount of money, no count
   */
  OptionalDouble high(double value, boolean money) {
    return switch (this) {
      case NONE, MOST, NEARLY -> OptionalDouble.of(value);
      case LEAST -> OptionalDouble.empty();
      case ABOUT, ODD -> OptionalDouble.of(round(value + open(value, money)));
    };
  }

  /** Of what is counted in whole numbers it is at least one. */
  private static double open(double value, boolean money) {
    boolean counted = !money && value == Math.rint(value);
    return counted ? Math.max(1, value * SHARE) : value * SHARE;
  }

  /** Small amounts of money, and what is told in parts, keep their parts. */
  private static double round(double value) {
    return Math.abs(value) < 10 ? Math.round(value * 100) / 100.0 : Math.rint(value);
  }
}
