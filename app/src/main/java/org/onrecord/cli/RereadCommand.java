package org.onrecord.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.compare.Comparing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord reread}: reads the documents of an archive again. */
@Command(
    name = "reread",
    header = "Read the documents of an archive again.",
    description = {
      "",
      "Reads those that another version of the reader has read, and puts what it finds in the place"
          + " of what is there. A line is written for each document in which it finds other things."
          + " What you corrected stays.",
      ""
    },
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord reread", "      brings onrecord.db up to date with this reader"})
final class RereadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(names = "--all", description = "Read those too that this version has read.")
  private boolean all;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  RereadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Reading.Settings how = options.settings(Objects.requireNonNull(spec));
    try (Archive opened = archive.open();
        Reading reading = surroundings.loader().load(how)) {
      Rereading rereading = reread(opened, reading);
      surroundings.out().write(rereading.summary());
      return rereading.failures() == 0 ? 0 : 1;
    }
  }

  private Rereading reread(Archive opened, Reading reading) throws IOException {
    String known = all ? "" : reading.version();
    try (Stream<Kept> documents = opened.documentsNotBy(known);
        Progress progress = progress(opened.wordsNotBy(known))) {
      Rereading rereading = new Rereading(Comparing.in(opened), reading, surroundings, progress);
      rereading.run(documents);
      return rereading;
    }
  }

  private Progress progress(long words) {
    Terminal terminal = surroundings.terminal();
    return terminal.err()
        ? new ProgressBar(surroundings.err(), OptionalLong.of(words), terminal.width())
        : new Progress(surroundings.err());
  }
}
