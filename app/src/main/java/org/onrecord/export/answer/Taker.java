package org.onrecord.export.answer;

import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;

/** Who takes a side. */
public final class Taker {
  /** Stands for one who says something and of whom nothing is known. */
  public static final String UNKNOWN = "speaker not known";

  /** Stands for a report that takes a side itself. */
  private static final String REPORT = "the report";

  private Taker() {}

  /** By name, else in a document's words. */
  public static String of(Stand stand) {
    return stand
        .who()
        .or(() -> stand.saying().flatMap(Saying::speaker))
        .orElse(stand.saying().isPresent() ? UNKNOWN : REPORT);
  }
}
