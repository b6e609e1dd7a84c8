package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.archive.query.Answers;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks an archive. It needs no model and reads no documents. */
@Command(
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "What to ask for:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the archive answered, if only that there is nothing",
      "1:the archive can't be read, or the output can't be written",
      "2:the command was not understood"
    })
abstract class AskCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  AskCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Asks and writes the answers.
   *
   * @throws IOException if the output can't be written
   */
  abstract void ask(Answers answers, Output out) throws IOException;

  /** The list in the format that was asked for. */
  final <T> Rows<T> in(RowFormats<T> formats) {
    return format.of(formats, this::page);
  }

  private Page page() {
    return color.page(surroundings.terminal());
  }

  @Override
  public final Integer call() throws IOException {
    return Answering.of(archive, answers -> ask(answers, surroundings.out()));
  }
}
