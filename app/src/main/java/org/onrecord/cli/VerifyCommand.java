package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.export.plain.Harmless;
import org.onrecord.export.verify.Fault;
import org.onrecord.export.verify.OriginalsCheck;
import org.onrecord.export.verify.Outcome;
import org.onrecord.export.verify.RecordTexts;
import org.onrecord.export.verify.Texts;
import org.onrecord.export.verify.Verifier;
import org.onrecord.source.Originals;
import org.onrecord.source.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord verify}: whether exports quote what their sources say. */
@Command(
    name = "verify",
    header = "Check that what exports quote stands in their sources.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "What to check:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all that is quoted stands where it should",
      "1:something does not, or a file could not be checked",
      "2:the command was not understood"
    },
    description = {
      "",
      "Looks up each quotation of an export in its source text, and names those that do not stand"
          + " there: records, brat, XMI, data packages and dossiers hold their texts; for tables"
          + " and annotations say where the texts are.",
      ""
    },
    footer = {
      "  onrecord verify dossier.html news.zip",
      "      checks exports that hold their texts",
      "  onrecord verify --records records.jsonl statements.csv",
      "      checks a table against the records that it was made of",
      "  onrecord verify --originals",
      "      checks each document of onrecord.db against the file that it was read in"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Exports: .jsonl, .csv, .json (annotations, a data package's description), .ann with the"
              + " .txt beside it, .xmi, .html, a .zip or a folder of these.")
  private List<String> files = List.of();

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "A file of records that holds the source texts.")
  private Optional<Path> records = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The source text itself, in UTF-8, where there is only one.")
  private Optional<Path> text = Optional.empty();

  @Option(
      names = "--originals",
      description =
          "Check the documents of the archive, too, each against the file that it was read in,"
              + " where that still lies there as it was.")
  private boolean originals;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Encoding.class,
      description = "With --originals: the encoding that was named when they were added.")
  private Optional<Charset> encoding = Optional.empty();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && !originals) {
      throw wrong("nothing to check: name exports, or say --originals");
    }
    if (records.isPresent() && text.isPresent()) {
      throw wrong("--records and --text: name one source of texts");
    }
    boolean inArchive = records.isEmpty() && text.isEmpty() && archive.isNamed();
    if (!inArchive && !originals) {
      return all(texts()) ? 0 : 1;
    }
    try (Archive opened = archive.open()) {
      boolean stand = !originals || originals(opened);
      Texts texts =
          inArchive ? id -> opened.document(id).map(kept -> kept.record().text()) : texts();
      return all(texts) && stand ? 0 : 1;
    }
  }

  private boolean originals(Archive opened) throws IOException {
    Settings settings = new Settings(Optional.empty(), encoding, Settings.DEFAULT_MAX_SIZE, false);
    OriginalsCheck check = new OriginalsCheck(new Originals(settings), "originals", this::tell);
    Outcome outcome;
    try (Stream<Kept> documents = opened.documents()) {
      outcome = check.of(documents);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    surroundings
        .out()
        .write(
            String.format(
                "originals: %,d documents checked, %s; of %,d the file is not there as it was%n",
                outcome.checked(),
                outcome.failed() == 0
                    ? "all stand where they should"
                    : String.format("%,d do not stand where they should", outcome.failed()),
                check.missing()));
    return outcome.failed() == 0;
  }

  private Texts texts() throws IOException {
    if (records.isPresent()) {
      return RecordTexts.in(records.get())
          .orElseThrow(() -> wrong("--records: there is no file " + records.get()));
    }
    if (text.isPresent()) {
      String only = only(text.get());
      return id -> Optional.of(only);
    }
    return Texts.NONE;
  }

  private String only(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw wrong("--text: " + file + " can't be read as UTF-8: " + e.getMessage());
    }
  }

  /** Whether all that they quote stands there. */
  private boolean all(Texts texts) throws IOException {
    Verifier verifier = new Verifier(texts);
    boolean failed = false;
    try {
      for (String file : files) {
        for (Outcome outcome : verifier.check(Path.of(file), this::tell)) {
          failed |= outcome.failed() > 0;
          surroundings.out().write(line(outcome));
        }
      }
    } catch (InvalidPathException e) {
      throw wrong("no path on this system: " + e.getInput());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return !failed;
  }

  private void tell(Fault fault) {
    try {
      surroundings
          .out()
          .write(Harmless.line(fault.file() + ": " + fault.record() + ": " + fault.what()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Outcome outcome) {
    String checked = outcome.checked() + " quotations checked, ";
    return Harmless.line(outcome.file())
        + ": "
        + checked
        + (outcome.failed() == 0 ? "all stand where they should" : outcome.failed() + " faults")
        + "\n";
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
