package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that reads documents and writes what it finds in them. Its options are those of {@link
 * Input}, {@link ColorOption} and what it has of its own, its exit status is that of {@link Input}.
 */
@Command(
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n")
abstract class DocumentsCommand implements Callable<Integer> {
  /** Ends the description of each. */
  static final String PROBLEMS =
      "What can't be read is named on standard error, and the rest is read.";

  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  DocumentsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** How it is written, as the options say; called once they are known. */
  abstract Listing listing();

  final Surroundings surroundings() {
    return surroundings;
  }

  /** What a page for people is shown on. */
  final Page page() {
    return color.page(surroundings.terminal());
  }

  /** Reads all that was named and writes what is found; returns the exit status. */
  @Override
  public Integer call() throws IOException {
    return Running.of(listing(), input, surroundings);
  }

  /** Whether files were named. */
  final boolean namesFiles() {
    return input.namesFiles();
  }
}
