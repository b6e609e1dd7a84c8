package org.onrecord.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which archive, for each command that has to do with one. */
final class ArchiveOption {
  private static final String USUAL = "onrecord.db";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "The archive: a file of SQLite. If you say nothing, " + USUAL + " here.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--db",
      paramLabel = "ADDRESS",
      description =
          "The archive lies in a database of PostgreSQL, as"
              + " postgresql://user@host:5432/database.")
  private Optional<String> database = Optional.empty();

  /** Whether one is named, and not just the usual one meant. */
  boolean isNamed() {
    return file.isPresent() || database.isPresent();
  }

  /** The one that is there. */
  Archive open() {
    return Archive.open(location());
  }

  /** The one that is there, or a new one. */
  Archive openOrCreate() {
    return Archive.openOrCreate(location());
  }

  /**
   * The one that is there; or a new file, if its folder is there, and that is said.
   *
   * @param err where it is said
   */
  Archive openOrBegin(PrintStream err) {
    Location location = location();
    if (location instanceof Location.File(Path path)
        && Files.notExists(path)
        && Files.isDirectory(path.toAbsolutePath().resolveSibling("."))) {
      Archive made = Archive.openOrCreate(location);
      err.println("onrecord: a new archive: " + path);
      return made;
    }
    return Archive.open(location);
  }

  private Location location() {
    if (file.isPresent() && database.isPresent()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--archive and --db name two archives: name one");
    }
    return database
        .map(address -> Location.parse(checked(address)))
        .orElseGet(() -> Location.parse(file.orElse(USUAL)));
  }

  private String checked(String address) {
    if (address.startsWith("postgresql:") || address.startsWith("postgres:")) {
      return address;
    }
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "--db: an address of PostgreSQL begins with postgresql://");
  }
}
