package org.onrecord.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Connections that stay open: one that writes, so that its transactions follow one another, and
 * some that read meanwhile. Safe to share between threads.
 */
final class PooledDatabase implements Database {
  private static final int READERS = 4;

  private final Location location;
  private final Dialect dialect;
  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Jdbi writing;
  private final Jdbi reading;

  /**
   * @param location as messages name it
   * @param writer gives connections that may write
   * @param reader gives connections that only read
   */
  PooledDatabase(Location location, Dialect dialect, DataSource writer, DataSource reader) {
    this.location = location;
    this.dialect = dialect;
    writers = pool(writer, 1, dialect.writing());
    readers = pool(reader, READERS, Optional.of(dialect.readOnly()));
    writing = Queries.of(writers);
    reading = Queries.of(readers);
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

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return used(
        writing,
        handle -> {
          dialect.waitForTurn(handle);
          return work.apply(handle);
        });
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
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
    writers.close();
  }
}
