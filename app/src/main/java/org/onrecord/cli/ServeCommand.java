package org.onrecord.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.model.ModelException;
import org.onrecord.source.Web;
import org.onrecord.web.Serving;
import org.onrecord.web.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord serve}: an archive over HTTP, until it is told to stop. */
@Command(
    name = "serve",
    header = "Serve an archive to browsers and programs of this computer.",
    description = {
      "",
      "Answers over HTTP what the other commands answer, and reads texts that are sent. Prints the"
          + " address once it is ready. Ctrl-C stops it; requests under way are ended. If there is"
          + " no such file, but its folder, a new archive is made: its page Add fills it.",
      ""
    },
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord serve --archive news.db",
      "      serves it at http://127.0.0.1:8480/, for this computer alone",
      "  onrecord serve --host 192.168.1.5 --token @token.txt",
      "      serves it to others, who must send the token"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "130, 143:it was told to stop, by Ctrl-C or kill, and has",
      "1:the archive can't be read, or the address can't be used",
      "2:the command was not understood, or a file that --gazetteer names can't be used"
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final ServeOptions options = new ServeOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Reading.Settings settings = reading.settings(Objects.requireNonNull(spec));
    Serving serving = options.serving(settings.threads());
    try (Ending.Work work = surroundings.ending().begin();
        Archive opened = archive.openOrBegin(surroundings.err())) {
      CountDownLatch told = new CountDownLatch(1);
      work.stoppedBy(told::countDown);
      return new Service(surroundings)
          .run(serving, opened, () -> reader(settings, options.web()), told, address -> {});
    }
  }

  private TextReader reader(Reading.Settings settings, Web web) {
    try {
      return new SharedReading(surroundings.loader().load(settings), settings.force(), web);
    } catch (ModelException e) {
      surroundings.err().println("onrecord: texts can't be read: " + e.getMessage());
      throw e;
    }
  }
}
