package org.onrecord.eval.bench.serve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.onrecord.archive.Archive;
import org.onrecord.eval.bench.BenchException;

/**
 * The queries that an archive was asked while somebody listened, to be asked again as bare SQL: by
 * JDBC alone, with nothing made of the rows. Safe to share between threads.
 */
final class Overheard implements SqlLogger {
  private final Archive archive;
  private final List<Query> queries = new ArrayList<>();

  /**
   * One query.
   *
   * @param values in the order of its question marks
   */
  private record Query(String sql, List<Argument> values) {}

  private Overheard(Archive archive) {
    this.archive = archive;
  }

  /** What is asked while some work is done. */
  static Overheard during(Archive archive, Runnable work) {
    Overheard overheard = new Overheard(archive);
    overheard.listen(overheard);
    try {
      work.run();
    } finally {
      overheard.listen(NOP_SQL_LOGGER);
    }
    return overheard;
  }

  private void listen(SqlLogger logger) {
    archive.read(handle -> handle.getJdbi().setSqlLogger(logger));
  }

  @Override
  public synchronized void logAfterExecution(StatementContext context) {
    var parameters = context.getParsedSql().getParameters();
    Stream<Argument> values =
        parameters.isPositional()
            ? Stream.iterate(0, i -> i < parameters.getParameterCount(), i -> i + 1)
                .map(i -> context.getBinding().findForPosition(i).orElseThrow())
            : parameters.getParameterNames().stream()
                .map(name -> context.getBinding().findForName(name, context).orElseThrow());
    queries.add(new Query(context.getParsedSql().getSql(), values.toList()));
  }

  /** Asks them again and reads all columns of all rows; tells how many rows there were. */
  int again() {
    return archive.read(
        handle -> {
          int rows = 0;
          for (Query query : queries) {
            rows += rows(handle.getConnection(), query);
          }
          return rows;
        });
  }

  private static int rows(Connection connection, Query query) {
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      for (int i = 0; i < query.values().size(); i++) {
        query.values().get(i).apply(i + 1, statement, null);
      }
      return rows(statement);
    } catch (SQLException e) {
      throw new BenchException("a query failed", e);
    }
  }

  private static int rows(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      int count = 0;
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          Object unused = rows.getObject(column);
        }
        count++;
      }
      return count;
    }
  }
}
