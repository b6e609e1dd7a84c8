package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that works with an archive that is there, and needs no reader. */
@Command(
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n")
abstract class ArchiveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Does it.
   *
   * @throws IOException if the output can't be written
   */
  abstract void run(Archive archive) throws IOException;

  @Override
  public final Integer call() throws IOException {
    try (Archive opened = archive.open()) {
      run(opened);
    }
    return 0;
  }
}
