package org.onrecord.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Connections to an archive: one that writes, so that its transactions follow one another, and some
 * that read meanwhile. Safe to share between threads.
 */
final class Database implements AutoCloseable {
  private static final int READERS = 4;

  private final Location location;
  private final Dialect dialect;
  private final Optional<HikariDataSource> writers;
  private final HikariDataSource readers;
  private final Optional<Jdbi> writing;
  private final Jdbi reading;

  /**
   * @param location as messages name it
   * @param writer gives connections that may write
   * @param reader gives connections that only read
   */
  Database(Location location, Dialect dialect, DataSource writer, DataSource reader) {
    this(location, dialect, Optional.of(pool(writer, 1, dialect.writing())), reader);
  }

  /** One that can only be read. */
  Database(Location location, Dialect dialect, DataSource reader) {
    this(location, dialect, Optional.empty(), reader);
  }

  private Database(
      Location location, Dialect dialect, Optional<HikariDataSource> writers, DataSource reader) {
    this.location = location;
    this.dialect = dialect;
    this.writers = writers;
    readers = pool(reader, READERS, Optional.of(dialect.readOnly()));
    writing = writers.map(Database::jdbi);
    reading = jdbi(readers);
  }

  private static HikariDataSource pool(
      DataSource connections, int size, Optional<String> firstOfAll) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(connections);
    config.setMaximumPoolSize(size);
    firstOfAll.ifPresent(config::setConnectionInitSql);
    config.setMinimumIdle(0);
    // A document may take long to write: who waits for the writer waits for as long as it takes.
    config.setConnectionTimeout(Integer.MAX_VALUE);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static Jdbi jdbi(DataSource connections) {
    Jdbi jdbi = Jdbi.create(connections).installPlugin(new EscapedTexts());
    jdbi.getConfig(SqlStatements.class)
        .setSqlParser(new BoundNames())
        .setTemplateEngine(TemplateEngine.NOP);
    return jdbi;
  }

  Dialect dialect() {
    return dialect;
  }

  /**
   * Whole or not at all; no other writes to the archive meanwhile.
   *
   * @throws ArchiveException if it can only be read
   */
  <T> T write(Function<Handle, T> work) {
    return used(
        writing.orElseThrow(
            () ->
                new ArchiveException(
                    "nothing can be changed in the archive "
                        + location
                        + ": it is write-protected for you")),
        handle -> {
          dialect.waitForTurn(handle);
          return work.apply(handle);
        });
  }

  /** Reads what is there at one moment. */
  <T> T read(Function<Handle, T> work) {
    return used(reading, work);
  }

  private <T> T used(Jdbi connections, Function<Handle, T> work) {
    try {
      return connections.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw ArchiveException.of(location, e);
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.ifPresent(HikariDataSource::close);
  }
}
