package org.onrecord.reading.event;

import org.onrecord.record.Factuality;

/** FactBank's scale: how certain, and whether it is so or not. */
final class Scale {
  private Scale() {}

  /** That it is not so, as certainly. */
  static Factuality turned(Factuality value) {
    return switch (value) {
      case CERTAIN -> Factuality.CERTAINLY_NOT;
      case PROBABLE -> Factuality.PROBABLY_NOT;
      case POSSIBLE -> Factuality.POSSIBLY_NOT;
      case CERTAINLY_NOT -> Factuality.CERTAIN;
      case PROBABLY_NOT -> Factuality.PROBABLE;
      case POSSIBLY_NOT -> Factuality.POSSIBLE;
      case UNCOMMITTED -> Factuality.UNCOMMITTED;
    };
  }

  /** The same, but at most probable. */
  static Factuality probably(Factuality value) {
    return switch (value) {
      case CERTAIN -> Factuality.PROBABLE;
      case CERTAINLY_NOT -> Factuality.PROBABLY_NOT;
      default -> value;
    };
  }

  /** The same, but no more than possible. */
  static Factuality possibly(Factuality value) {
    return switch (value) {
      case CERTAIN, PROBABLE -> Factuality.POSSIBLE;
      case CERTAINLY_NOT, PROBABLY_NOT -> Factuality.POSSIBLY_NOT;
      default -> value;
    };
  }

  static boolean isNegative(Factuality value) {
    return switch (value) {
      case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> true;
      default -> false;
    };
  }
}
