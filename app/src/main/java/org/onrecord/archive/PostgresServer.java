package org.onrecord.archive;

import java.net.URI;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** An archive in a database of PostgreSQL. */
final class PostgresServer {
  private PostgresServer() {}

  /**
   * Opens it.
   *
   * @throws ArchiveException if it can't be opened
   */
  static Database open(Location.Server server) {
    PGSimpleDataSource connections = connections(server.uri());
    PGSimpleDataSource readers = connections(server.uri());
    // Who reads sees what was there when it began, as SQLite has it.
    readers.setOptions("-c default_transaction_isolation=repeatable\\ read");
    try {
      new Schema(server, Dialect.POSTGRESQL, connections).ready();
    } catch (ConnectionException e) {
      throw new ArchiveException(
          "the database "
              + server
              + " can't be reached: "
              + reason(Objects.requireNonNullElse(e.getCause(), e)),
          e);
    } catch (JdbiException e) {
      throw ArchiveException.of(server, e);
    }
    return new PooledDatabase(server, Dialect.POSTGRESQL, connections, readers);
  }

  private static PGSimpleDataSource connections(URI uri) {
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setServerNames(new String[] {uri.getHost()});
    if (uri.getPort() >= 0) {
      connections.setPortNumbers(new int[] {uri.getPort()});
    }
    connections.setDatabaseName(uri.getPath().substring(1));
    connections.setApplicationName("onrecord");
    if (uri.getUserInfo() != null) {
      String[] parts = uri.getUserInfo().split(":", 2);
      connections.setUser(parts[0]);
      if (parts.length > 1) {
        connections.setPassword(parts[1]);
      }
    }
    if (uri.getQuery() != null) {
      for (String parameter : uri.getQuery().split("&")) {
        set(connections, parameter);
      }
    }
    return connections;
  }

  private static void set(PGSimpleDataSource connections, String parameter) {
    String[] parts = parameter.split("=", 2);
    try {
      connections.setProperty(parts[0], parts.length > 1 ? parts[1] : "");
    } catch (SQLException e) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "the address of the database has a parameter that is not known: %s",
              parts[0]),
          e);
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return cause == null ? "for no reason that it tells" : String.valueOf(cause.getMessage());
  }
}
