package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord undo}: takes back what a person said of entities. */
@Command(
    name = "undo",
    header = "Take back a merge, a split or a rejection.",
    description = {"", "onrecord corrections lists them with their numbers; others stand.", ""},
    footer = {"  onrecord undo 3", "      takes the third correction back"})
final class UndoCommand extends CorrectingCommand {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "Number of the correction.")
  private long number;

  UndoCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    Correction undone = archive.undo(number, who());
    surroundings()
        .out()
        .write(
            "the "
                + undone.what().name().toLowerCase(Locale.ROOT)
                + " of "
                + undone.entity()
                + " is undone\n");
  }
}
