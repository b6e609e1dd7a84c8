package org.onrecord.archive;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables of an archive: made where there are none, brought up to date where they are older. */
final class Schema {
  /** The newest version that there is a file for. */
  static final int VERSION = 1;

  private static final String HISTORY = "flyway_schema_history";

  private final Location location;
  private final Dialect dialect;
  private final DataSource database;

  /**
   * @param location as messages name it
   * @param database gives connections that may write
   */
  Schema(Location location, Dialect dialect, DataSource database) {
    this.location = location;
    this.dialect = dialect;
    this.database = database;
  }

  /**
   * Sees to it that the tables are those of this version.
   *
   * @throws ArchiveException if the database holds something else, or a newer version's archive
   */
  void ready() {
    int version = version();
    if (version > VERSION) {
      throw newer(location, version);
    }
    if (version < VERSION) {
      migrate();
    }
  }

  private static ArchiveException newer(Location location, int version) {
    return new ArchiveException(
        location
            + " was written by a newer version of Onrecord (its tables are of version "
            + version
            + ", this one knows up to "
            + VERSION
            + "): use that version");
  }

  /**
   * Sees whether the tables are those of this version, where they can't be made so.
   *
   * @throws ArchiveException if they are not
   */
  static void check(Location location, Dialect dialect, Handle handle) {
    int version = version(location, dialect, handle);
    if (version < VERSION) {
      throw new ArchiveException(
          location
              + " is write-protected and of an older version (its tables are of version "
              + version
              + ", this one needs "
              + VERSION
              + "): list something of it once where it can be written");
    }
    if (version > VERSION) {
      throw newer(location, version);
    }
  }

  private void migrate() {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database)
          .locations(dialect.migrations())
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      // Another process may have made them at the same moment.
      if (version() != VERSION) {
        throw new ArchiveException(
            "the tables of " + location + " can't be made: " + e.getMessage(), e);
      }
    }
  }

  private int version() {
    return Jdbi.create(database).withHandle(handle -> version(location, dialect, handle));
  }

  private static int version(Location location, Dialect dialect, Handle handle) {
    if (dialect.hasTable(handle, HISTORY)) {
      return handle
          .createQuery("SELECT version FROM " + HISTORY + " WHERE version IS NOT NULL AND success")
          .mapTo(Integer.class)
          .stream()
          .mapToInt(Integer::intValue)
          .max()
          .orElse(0);
    }
    if (!dialect.isEmpty(handle)) {
      throw new ArchiveException(
          location + " is no archive of Onrecord: it holds other tables; name another");
    }
    return 0;
  }
}
