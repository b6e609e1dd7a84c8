package org.onrecord.eval.score;

/** How what was read compares with what a person marked. */
public enum Outcome {
  /** Both have it, and the same. */
  RIGHT,
  /** Both have it, but not the same. */
  WRONG,
  /** The gold alone has it. */
  MISSED,
  /** What was read alone has it. */
  INVENTED;

  /** Of a case that was decided rightly or not. */
  static Outcome of(boolean right) {
    return right ? RIGHT : MISSED;
  }

  Counts counts() {
    return switch (this) {
      case RIGHT -> new Counts(1, 0, 0);
      case WRONG -> new Counts(0, 1, 1);
      case MISSED -> new Counts(0, 0, 1);
      case INVENTED -> new Counts(0, 1, 0);
    };
  }
}
