package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.Hints;
import org.onrecord.source.UnreadableException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How documents are read, wherever they come from: the options of each command that reads. */
final class ReadingOptions {
  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--force",
      description = "Read texts in other languages too, as if they were English.")
  private boolean force;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many threads read; as many as the machine has cores if you say nothing.")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "Read with the model in this folder, and not with the one that ships.")
  private Optional<Path> model = Optional.empty();

  @Mixin private final PlaceOptions places = new PlaceOptions();

  /**
   * What the options say.
   *
   * @param command whose options they are
   * @throws ParameterException if it can't be done
   */
  Reading.Settings settings(CommandSpec command) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong(
          command, "--threads: from 1 to " + MOST_THREADS + " threads can read, not " + threads);
    }
    model
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw wrong(command, "--model: there is no folder " + folder);
            });
    return new Reading.Settings(model, threads, force, hints(command));
  }

  private Hints hints(CommandSpec command) {
    try {
      return places.hints();
    } catch (UnreadableException e) {
      throw wrong(command, e.reason());
    }
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
