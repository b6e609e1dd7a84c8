package org.onrecord.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord demo}: the pages on a few invented articles. */
@Command(
    name = "demo",
    header = "Show in a browser what Onrecord makes of twelve invented articles.",
    description = {
      "",
      "Reads a story of two weeks from three outlets into an archive of its own, serves that as"
          + " onrecord serve does, prints the address and opens it in the browser. Ctrl-C ends it,"
          + " and the archive is gone.",
      ""
    },
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord demo",
      "      at http://127.0.0.1:8480/, for this computer alone",
      "  onrecord demo --port 0 --no-browser",
      "      at any port that is free; only prints the address"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "130, 143:it was told to stop, by Ctrl-C or kill, and has",
      "1:the articles can't be read or kept, or the address can't be used",
      "2:the command was not understood, or a file that --gazetteer names can't be used"
    })
final class DemoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ServeOptions options = new ServeOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--no-browser", description = "Print the address, and open no browser.")
  private boolean noBrowser;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Reading.Settings settings = reading.settings(Objects.requireNonNull(spec));
    Serving serving = options.serving(settings.threads());
    CountDownLatch told = new CountDownLatch(1);
    try (Ending.Work work = surroundings.ending().begin()) {
      work.stoppedBy(told::countDown); // before there is a folder, which must go when it ends
      try (DemoArchive demo = DemoArchive.make()) {
        Reading reader = surroundings.loader().load(settings);
        surroundings.err().println("onrecord: reading twelve invented articles …");
        long failed = demo.read(reader, progress(demo), () -> told.getCount() > 0);
        if (failed > 0 || told.getCount() == 0) {
          reader.close();
          return failed > 0 ? 1 : 0;
        }
        return new Service(surroundings)
            .run(
                serving,
                demo.archive(),
                () -> new SharedReading(reader, settings.force(), options.web()),
                told,
                this::show);
      }
    }
  }

  private Progress progress(DemoArchive demo) {
    Terminal terminal = surroundings.terminal();
    return terminal.err()
        ? new ProgressBar(surroundings.err(), demo.size(), terminal.width())
        : new Progress(surroundings.err());
  }

  /** Only for a person, who sees what the program prints. */
  private void show(String address) {
    if (!noBrowser && surroundings.terminal().out()) {
      Browser.open(address);
    }
  }
}
