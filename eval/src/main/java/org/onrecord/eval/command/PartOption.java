package org.onrecord.eval.command;

import java.util.Locale;
import org.onrecord.eval.gold.Part;
import picocli.CommandLine.Option;

/** Which part of a gold file counts. */
final class PartOption {
  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "dev",
      description = "dev (default), or closed: figures alone, no examples.")
  private Part part = Part.DEV;

  Part part() {
    return part;
  }

  /** For titles: {@code dev}, {@code closed}. */
  String word() {
    return part.name().toLowerCase(Locale.ROOT);
  }

  boolean mayShowExamples() {
    return part == Part.DEV;
  }
}
