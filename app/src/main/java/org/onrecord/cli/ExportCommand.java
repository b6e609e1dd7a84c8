package org.onrecord.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.export.Exported;
import org.onrecord.export.parquet.DuckDb;
import org.onrecord.export.plain.Harmless;
import org.onrecord.export.table.Table;
import org.onrecord.export.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: what was read, in the formats of other programs. */
@Command(
    name = "export",
    header = "Write what was read in the formats of other programs.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "What to export:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was exported",
      "1:something could not be read, or the output could not be written",
      "2:the command was not understood"
    },
    description = {
      "",
      "Exports an archive, or files of records as onrecord read --format json writes them. What is"
          + " written with --out is whole or not there at all. Filters say which findings of an"
          + " archive are exported: those in sentences that onrecord search finds with them. Texts"
          + " stay whole.",
      ""
    },
    footer = {
      "  onrecord export --format html --out dossier.html records.jsonl",
      "      makes a page that anybody can open, of records in a file",
      "  onrecord export --format csv --table events > events.csv",
      "      writes a row for each event of the archive in this folder",
      "  onrecord export --format datapackage --out news.zip",
      "      writes all tables, with a description and checksums"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files of records, a line of JSON for each document; - for standard input. If you name"
              + " none, the archive is exported.")
  private List<String> files = List.of();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Option(
      names = "--query",
      paramLabel = "WORDS",
      description =
          "Only sentences in which these words stand, as onrecord search takes them: in quotation"
              + " marks, if there are several.")
  private String query = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description =
          "csv, jsonl (the records), parquet, geojson, webannotation (W3C), schemaorg (JSON-LD),"
              + " brat, xmi (UIMA), timelinejs, datapackage (Frictionless) or html (a dossier).")
  private ExportFormat format = ExportFormat.jsonl;

  @Option(
      names = "--out",
      paramLabel = "PLACE",
      description =
          "The file to write; for brat, xmi and datapackage a new folder, or a .zip. If you say"
              + " nothing, standard output, where the format is text.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "NAME",
      defaultValue = "statements",
      description =
          "Of csv and parquet: documents, statements (if you say nothing), events, actors, places,"
              + " disputes or disputes_across.")
  private String table = "statements";

  @Option(
      names = "--parquet-jar",
      paramLabel = "FILE",
      description =
          "Where DuckDB's jar lies, which writes parquet. If you say nothing, it is looked for"
              + " beside onrecord.jar.")
  private Optional<Path> parquetJar = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Exporting exporting = new Exporting(format, table(), duckDb());
    if (out.isEmpty() && (format.isFolder() || format == ExportFormat.parquet)) {
      throw wrong("--format " + format + " needs --out: it is not written to standard output");
    }
    if (files.isEmpty()) {
      return archive(exporting);
    }
    if (isFiltered() || archive.isNamed()) {
      throw wrong("files are exported whole: filters, --archive and --db are for an archive");
    }
    return files(exporting);
  }

  private boolean isFiltered() {
    return !query.isBlank() || filters.given().isPresent();
  }

  private int files(Exporting exporting) throws IOException {
    RecordFiles records = new RecordFiles(surroundings.in(), this::say);
    write(exporting, records.documents(files));
    return records.failures() == 0 ? 0 : 1;
  }

  private int archive(Exporting exporting) throws IOException {
    try (Archive opened = archive.open()) {
      ArchiveDocuments documents = new ArchiveDocuments(opened, filters.question(query));
      write(exporting, isFiltered() ? documents.chosen() : documents.all());
    }
    return 0;
  }

  private void write(Exporting exporting, Stream<Exported> documents) throws IOException {
    if (out.isPresent()) {
      exporting.to(out.get(), documents);
    } else {
      exporting.to(surroundings.out(), documents);
    }
  }

  private void say(String problem) {
    surroundings.err().println("onrecord: " + Harmless.line(problem));
  }

  private Table<?> table() {
    return Tables.named(table)
        .orElseThrow(
            () -> wrong("--table: there is no table " + table + ", but " + Tables.names()));
  }

  private Optional<DuckDb> duckDb() throws IOException {
    if (format != ExportFormat.parquet) {
      return Optional.empty();
    }
    Optional<DuckDb> found =
        parquetJar.isPresent() ? DuckDb.in(parquetJar.get()) : DuckDb.find(List.of(home()));
    if (found.isEmpty()) {
      throw wrong(
          "Parquet is written by DuckDB, which is not part of onrecord.jar and is not in "
              + parquetJar.orElse(home())
              + ". Maven fetches it: mvn dependency:copy -Dartifact="
              + DuckDb.ARTIFACT
              + " -DoutputDirectory=FOLDER; then put it beside onrecord.jar or name it with"
              + " --parquet-jar");
    }
    return found;
  }

  /** The folder in which this program lies. */
  private static Path home() {
    try {
      Path jar =
          Path.of(ExportCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path parent = jar.getParent();
      return Files.isRegularFile(jar) && parent != null ? parent : jar;
    } catch (URISyntaxException e) {
      return Path.of("");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
