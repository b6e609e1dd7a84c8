package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.compare.Comparing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord add}: documents in, an archive that keeps what was read in them. */
@Command(
    name = "add",
    header = "Read news and keep what was read in an archive.",
    description = {
      "",
      "Each document is kept with its text and all that was found in it, at once and whole: what is"
          + " done stays, even if the program is ended. Run it again and it goes on where it was;"
          + " what is there already is not read again. Of a page that has another text a new"
          + " version is kept beside the old one. Events that other documents tell, too, are joined"
          + " with theirs (onrecord events --archive lists them).",
      "",
      "What can't be read is named on standard error, and listed by onrecord problems.",
      ""
    },
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord add articles/",
      "      reads a folder into onrecord.db",
      "  onrecord add --archive news.db news.jsonl",
      "      reads a document on each line into another archive",
      "  onrecord add --watch articles/ https://news.example/feed.xml",
      "      goes on adding what comes new, until Ctrl-C"
    })
final class AddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final WatchOptions watch = new WatchOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  AddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    return watch.isAsked() ? watched() : once();
  }

  private int once() throws IOException {
    try (Archive opened = archive.openOrCreate()) {
      Keeping keeping = new Keeping(Comparing.in(opened));
      int failures = input.read(surroundings, true, keeping::by);
      keeping.end(input.files());
      surroundings.out().write(keeping.summary(failures));
      return failures == 0 ? 0 : 1;
    }
  }

  private int watched() throws IOException {
    watch.check(input.files());
    try (Ending.Work work = surroundings.ending().begin();
        Archive opened = archive.openOrCreate();
        Intake intake = input.open(surroundings)) {
      Rounds rounds = new Rounds(Comparing.in(opened), intake, surroundings);
      watch.run(input.files(), intake.sources(), intake.web(), opened.feeds(), work, rounds::read);
      return 0;
    }
  }
}
