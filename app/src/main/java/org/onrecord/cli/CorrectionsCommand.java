package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord corrections}: what persons said of the entities of an archive. */
@Command(
    name = "corrections",
    header = "List the merges, splits and rejections of an archive.",
    description = {"", "With who said so and when, those undone, too.", ""},
    footer = {"  onrecord corrections", "      lists them with the numbers that undo takes"})
final class CorrectionsCommand extends ArchiveCommand {
  private static final List<String> HEADINGS =
      List.of("number", "what", "entity", "other", "actors", "who", "at", "undone", "undone_by");

  @Mixin private final RowsOption rows = new RowsOption();

  CorrectionsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    rows.write(HEADINGS, archive.corrections().stream().map(this::row), surroundings());
  }

  private List<Object> row(Correction each) {
    return List.of(
        each.number(),
        each.what().name().toLowerCase(Locale.ROOT),
        each.entity(),
        each.other().orElse(""),
        String.join(" ", each.actors()),
        each.who(),
        each.at(),
        each.undone().orElse(""),
        each.undoneBy().orElse(""));
  }
}
