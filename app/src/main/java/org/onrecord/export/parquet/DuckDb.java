package org.onrecord.export.parquet;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * DuckDB's driver. It is larger than all the rest of the program and needed by few: it is not part
 * of it, but looked for.
 */
public final class DuckDb {
  /** What Maven calls it. */
  public static final String ARTIFACT = "org.duckdb:duckdb_jdbc:2.0.0.1";

  private static final String DRIVER = "org.duckdb.DuckDBDriver";
  private static final String JARS = "duckdb_jdbc*.jar";

  private final Driver driver;

  private DuckDb(Driver driver) {
    this.driver = driver;
  }

  /** The one on the class path, else one that lies in a folder. */
  public static Optional<DuckDb> find(List<Path> folders) throws IOException {
    Optional<DuckDb> here = in(DuckDb.class.getClassLoader());
    if (here.isPresent()) {
      return here;
    }
    for (Path folder : folders) {
      try (Stream<Path> jars = jars(folder)) {
        Optional<Path> jar = jars.sorted().reduce((one, other) -> other);
        if (jar.isPresent()) {
          return in(jar.get());
        }
      }
    }
    return Optional.empty();
  }

  /** The one in a jar, if it is there. */
  public static Optional<DuckDb> in(Path jar) throws IOException {
    URL[] jars = {jar.toUri().toURL()};
    return in(new URLClassLoader(jars, DuckDb.class.getClassLoader()));
  }

  private static Stream<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var found = Files.newDirectoryStream(folder, JARS)) {
      Stream.Builder<Path> jars = Stream.builder();
      found.forEach(jars);
      return jars.build();
    }
  }

  private static Optional<DuckDb> in(ClassLoader loader) {
    try {
      Class<?> driver = Class.forName(DRIVER, true, loader);
      return Optional.of(new DuckDb((Driver) driver.getDeclaredConstructor().newInstance()));
    } catch (ReflectiveOperationException | LinkageError none) {
      return Optional.empty();
    }
  }

  /** A database in memory, for one use. */
  Connection connect() throws SQLException {
    Connection connection = driver.connect("jdbc:duckdb:", new Properties());
    if (connection == null) {
      throw new SQLException("DuckDB's driver makes no connection");
    }
    return connection;
  }
}
