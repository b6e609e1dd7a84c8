package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.Settings;
import org.onrecord.source.Sizes;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What is read and how: the arguments and options of each command that reads documents, and its
 * exit status.
 */
@Command(
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was read",
      "1:something could not be read or written; standard error names it",
      "2:the command was not understood, or a file that --gazetteer names can't be used"
    })
final class Input {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "A text file, a web page (HTML) or a PDF file; a feed (RSS, Atom) or a WARC file; a .jsonl"
            + " file with an object on each line that has \"text\" and, as far as they are known,"
            + " \"uri\", \"published\" and \"title\"; a folder of such files, with its subfolders,"
            + " or a pattern such as 'news/**/*.html'; the address of a page or of a feed; or - for"
            + " standard input."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Published.class,
      description =
          "When the documents were published, as 2026-03-04 or 2026-03-04T09:30:00Z. If you say"
              + " nothing, the field \"published\", a first line such as \"date 2026-03-04\" or a"
              + " dateline (GENEVA, March 4, 2026 —) tells.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Encoding.class,
      description =
          "The encoding of text files that have no byte order mark, as windows-1252. If you say"
              + " nothing, they must be UTF-8.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Size.class,
      defaultValue = "10MB",
      description =
          "Skip documents larger than this, as 500kB or 20MB; the default is ${DEFAULT-VALUE}."
              + " A .jsonl file may have any size: each line is a document.")
  private int maxSize = Settings.DEFAULT_MAX_SIZE;

  @Option(
      names = "--jsonl",
      description = "Standard input is JSON Lines, a document on each line, and not one text.")
  private boolean jsonLines;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final WebOptions web = new WebOptions();

  /**
   * Reads all that was named.
   *
   * @param bar whether a bar on a terminal's standard error disturbs nothing
   * @param records takes what that reading reads
   * @return how many items failed
   * @throws ParameterException if the command can't be done as it was given
   * @throws IOException if the output can't be written
   */
  int read(Surroundings surroundings, boolean bar, Function<Reading, Records> records)
      throws IOException {
    check(surroundings.terminal());
    try (Intake intake = open(surroundings)) {
      Progress progress = progress(surroundings, bar);
      return intake.read(intake.sources().all(files), progress, records);
    }
  }

  /**
   * Makes ready to read what was named.
   *
   * @throws ParameterException if the command can't be done as it was given
   */
  Intake open(Surroundings surroundings) {
    Reading.Settings how = reading.settings(Objects.requireNonNull(spec));
    Settings settings = new Settings(published, encoding, maxSize, jsonLines);
    Reading reader = surroundings.loader().load(how);
    Web fetching = web.web(maxSize);
    return new Intake(
        reader, how.force(), new Sources(surroundings.in(), settings, fetching), fetching);
  }

  /** What was named to read: files, folders, patterns, addresses. */
  List<String> files() {
    return List.copyOf(files);
  }

  /** Whether something was named to read. */
  boolean namesFiles() {
    return !files.isEmpty();
  }

  private void check(Terminal terminal) {
    if (files.isEmpty()) {
      if (terminal.in()) {
        throw wrong("nothing to read: name a file, a folder, or - for standard input");
      }
      files = List.of(Sources.STANDARD_INPUT);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private Progress progress(Surroundings surroundings, boolean bar) {
    Terminal terminal = surroundings.terminal();
    return bar && terminal.err() && isMany()
        ? new ProgressBar(surroundings.err(), Sizes.of(files), terminal.width())
        : new Progress(surroundings.err());
  }

  private boolean isMany() {
    return files.size() > 1 || jsonLines || files.stream().anyMatch(Input::holdsMany);
  }

  /** A folder, a pattern or an address; or a file with many documents. */
  private static boolean holdsMany(String argument) {
    return !new File(argument).isFile() && !argument.equals(Sources.STANDARD_INPUT)
        || argument.contains(".jsonl")
        || argument.contains(".warc");
  }
}
