package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that asks an archive and lists what it answers. */
@Command(
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the archive answered, if only that there is nothing",
      "1:the archive can't be read, or the output can't be written",
      "2:the command was not understood"
    })
abstract class AskCommand extends ArchiveCommand {
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final ColorOption color = new ColorOption();

  AskCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /**
   * Asks and writes the answers.
   *
   * @throws IOException if the output can't be written
   */
  abstract void ask(Answers answers, Output out) throws IOException;

  /** The list in the format that was asked for. */
  final <T> Lines<T> in(LineFormats<T> formats) {
    return format.of(formats, () -> color.page(surroundings().terminal()));
  }

  @Override
  final void run(Archive archive) throws IOException {
    Answering.of(archive, answers -> ask(answers, surroundings().out()));
  }
}
