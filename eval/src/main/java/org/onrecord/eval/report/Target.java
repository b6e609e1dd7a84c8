package org.onrecord.eval.report;

import java.util.OptionalDouble;

/**
 * What a figure has to reach.
 *
 * @param needed the least that will do (the most, of an error)
 * @param aim what would be excellent, where that is known
 * @param sense whether more is better or less
 */
public record Target(double needed, OptionalDouble aim, Sense sense) {
  String neededText() {
    return sense.sign + " " + needed;
  }

  String aimText() {
    return aim.isPresent() ? sense.sign + " " + aim.getAsDouble() : "";
  }

  /** Which way is better. */
  public enum Sense {
    MORE("≥"),
    LESS("≤");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }
  }

  /** Of a figure of which more is better. */
  public static Target atLeast(double needed, double aim) {
    return new Target(needed, OptionalDouble.of(aim), Sense.MORE);
  }

  /** Of a figure of which more is better, without an aim beyond. */
  public static Target atLeast(double needed) {
    return new Target(needed, OptionalDouble.empty(), Sense.MORE);
  }

  /** Of what may be too much, without an aim beyond. */
  public static Target atMost(double needed) {
    return new Target(needed, OptionalDouble.empty(), Sense.LESS);
  }

  /** Of an error. */
  public static Target atMost(double needed, double aim) {
    return new Target(needed, OptionalDouble.of(aim), Sense.LESS);
  }
}
