package org.onrecord.web.page;

import org.onrecord.record.Kind;
import org.onrecord.record.Labelled;

/** How much of what is said is quoted, in plain words. */
final class Kinds {
  private Kinds() {}

  static String of(String kind) {
    return switch (Labelled.of(Kind.class, kind)) {
      case DIRECT -> "quoted";
      case MIXED -> "partly quoted";
      case INDIRECT -> "paraphrased";
    };
  }
}
