package org.onrecord.cli.events;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.archive.query.Happening;

/** What several documents tell, as rows: one for each happening. No state. */
public final class HappeningRows {
  public static final List<String> HEADINGS =
      List.of(
          "reports",
          "from",
          "to",
          "type",
          "words",
          "who",
          "whom",
          "place",
          "documents",
          "tellings",
          "id");

  /** How many of what may be many are named. */
  private static final int FEW = 3;

  private HappeningRows() {}

  /** A value for each heading. */
  public static List<Object> of(Happening happening) {
    return List.of(
        happening.reports(),
        happening.from().orElse(""),
        happening.to().orElse(""),
        happening.types().stream().findFirst().orElse(""),
        few(happening.words()),
        few(happening.doers()),
        few(happening.recipients()),
        few(happening.places()),
        happening.documents(),
        happening.tellings(),
        happening.id());
  }

  private static String few(List<String> some) {
    return some.stream().limit(FEW).collect(Collectors.joining(", "))
        + (some.size() > FEW ? ", …" : "");
  }
}
