package org.onrecord.cli;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.archive.Correction;
import picocli.CommandLine.Option;

/** A command by which a person corrects an archive. */
abstract class CorrectingCommand extends ArchiveCommand {
  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who says so, for the log; your user name if you say nothing.")
  private Optional<String> who = Optional.empty();

  CorrectingCommand(Surroundings surroundings) {
    super(surroundings);
  }

  final String who() {
    return who.orElseGet(() -> System.getProperty("user.name", "unknown"));
  }

  /** Tells how it is undone. */
  final void done(Correction correction) throws IOException {
    surroundings()
        .out()
        .write(
            "correction "
                + correction.number()
                + correction.other().map(other -> ": " + other).orElse("")
                + " (onrecord undo "
                + correction.number()
                + " takes it back)\n");
  }
}
