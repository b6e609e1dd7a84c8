package org.onrecord.export.plain;

import org.onrecord.record.Factuality;

/** How firmly a source commits to an event, in plain words. */
public final class Firmness {
  private Firmness() {}

  /** Of one who is quoted. */
  public static String of(Factuality value) {
    return switch (value) {
      case CERTAIN -> "certain";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case CERTAINLY_NOT -> "denies";
      case PROBABLY_NOT -> "probably not";
      case POSSIBLY_NOT -> "possibly not";
      case UNCOMMITTED -> "leaves it open";
    };
  }

  /** Of the report itself, which has nothing to deny. */
  public static String ofReport(Factuality value) {
    return value == Factuality.CERTAINLY_NOT ? "did not happen" : of(value);
  }

  /** Whether something was said at all, where that is not certain; else nothing. */
  public static String ofSaying(Factuality said) {
    return switch (said) {
      case CERTAIN -> "";
      case PROBABLE -> "probably said (PR+)";
      case POSSIBLE -> "possibly said (PS+)";
      case CERTAINLY_NOT -> "not said (CT-)";
      case PROBABLY_NOT -> "probably not said (PR-)";
      case POSSIBLY_NOT -> "possibly not said (PS-)";
      case UNCOMMITTED -> "perhaps said, perhaps not (Uu)";
    };
  }
}
