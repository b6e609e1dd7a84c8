package org.onrecord.cli;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where the archive is. */
final class ArchiveOption {
  private static final String HERE = "onrecord.db";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--archive", paramLabel = "FILE", description = "The archive's file.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--db",
      paramLabel = "ADDRESS",
      description =
          "The archive's database, if it is PostgreSQL: postgresql://user@host:5432/database.")
  private Optional<String> database = Optional.empty();

  /** Whether one was named. */
  boolean isNamed() {
    return file.isPresent() || database.isPresent();
  }

  /** Opens the one that was named, else the one in this folder. */
  Archive open() {
    if (file.isPresent() && database.isPresent()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--archive and --db: name one archive");
    }
    return Archive.open(Location.parse(file.or(() -> database).orElse(HERE)));
  }
}
