package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.view.View;
import org.onrecord.source.Settings;
import org.onrecord.source.Sizes;
import org.onrecord.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord read}: documents in, records out. */
@Command(
    name = "read",
    synopsisHeading = "%nUsage: ",
    header = "Read news and tell who said what in it.",
    description = {
      "",
      "Shows each article with its statements marked, and below it who said what. With --format"
          + " json it writes one JSON object for each document, on one line; docs/record.md tells"
          + " what is in it.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was read",
      "1:something could not be read or written; standard error names it",
      "2:the command was not understood"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord read article.txt",
      "      shows who said what in an article",
      "  onrecord read --format json articles/ > records.jsonl",
      "      reads a folder and writes a line of JSON for each article",
      "  cat article.txt | onrecord read --published 2026-03-04 -",
      "      reads what another program gives, and says when it was published",
      "  onrecord read --format json news.jsonl | jq -r '.statements[].act'",
      "      reads a document on each line, and hands the records on"
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 1024;

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "A text file; a .jsonl file with an object on each line that has \"text\" and, as far as"
            + " they are known, \"uri\", \"published\" and \"title\"; a folder of .txt and .jsonl"
            + " files, with its subfolders; or - for standard input."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "people",
      description = "people (the default) or json.")
  private FormatName format = FormatName.people;

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
  private When color = When.auto;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** The values of {@code --format}, as they are written. */
  enum FormatName {
    people,
    json
  }

  /** The values of {@code --color}, as they are written. */
  enum When {
    auto,
    always,
    never
  }

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Sources sources =
        new Sources(surroundings.in(), new Settings(published, encoding, maxSize, jsonLines));
    try (Reading reading = surroundings.loader().load(new Reading.Settings(model, threads, force));
        Progress progress = progress()) {
      Batch batch = new Batch(reading, force, format(), surroundings.out(), progress);
      return batch.run(sources.all(files)) == 0 ? 0 : 1;
    }
  }

  private void check() {
    if (files.isEmpty()) {
      if (surroundings.terminal().in()) {
        throw wrong("nothing to read: name a file, a folder, or - for standard input");
      }
      files = List.of(Sources.STANDARD_INPUT);
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads: from 1 to " + MOST_THREADS + " threads can read, not " + threads);
    }
    model
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw wrong("--model: there is no folder " + folder);
            });
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private Format format() {
    if (format == FormatName.json) {
      return Format.JSON;
    }
    Terminal terminal = surroundings.terminal();
    boolean colour = color == When.always || color == When.auto && terminal.colour();
    return new View(colour, terminal.width())::of;
  }

  /** A bar only where it disturbs nothing: results on the same screen show progress themselves. */
  private Progress progress() {
    Terminal terminal = surroundings.terminal();
    return terminal.err() && !terminal.out() && isMany()
        ? new ProgressBar(surroundings.err(), Sizes.of(files), terminal.width())
        : new Progress(surroundings.err());
  }

  private boolean isMany() {
    return files.size() > 1
        || jsonLines
        || files.stream().anyMatch(file -> file.endsWith(".jsonl") || new File(file).isDirectory());
  }
}
