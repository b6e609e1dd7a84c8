package org.onrecord.eval.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as they are written down: to four digits behind the point. */
public final class Rounded {
  private static final int DIGITS = 4;

  private Rounded() {}

  /** The nearest such value; the even one where two are as near. */
  public static BigDecimal of(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
