package org.onrecord.cli.disputes;

import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.cli.answer.Told;

/** Who takes a side. */
final class Taker {
  /** Stands for a report that takes a side itself. */
  private static final String REPORT = "the report";

  private Taker() {}

  static String of(Stand stand) {
    return stand
        .who()
        .or(() -> stand.saying().flatMap(Saying::speaker))
        .orElse(stand.saying().isPresent() ? Told.UNKNOWN : REPORT);
  }
}
