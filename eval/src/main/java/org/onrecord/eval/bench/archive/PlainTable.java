package org.onrecord.eval.bench.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.onrecord.eval.bench.BenchException;

/**
 * The sentences alone, in a full-text table of their own that keeps their words, as Datasette and
 * the like search it.
 */
final class PlainTable implements AutoCloseable {
  private static final String QUERY =
      "SELECT rowid, text FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT " + Latencies.LIMIT;

  private final Connection connection;

  PlainTable(Path file) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = wal");
        statement.execute(
            "CREATE VIRTUAL TABLE plain USING fts5"
                + " (text, tokenize = \"unicode61 remove_diacritics 2\")");
      }
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new BenchException("no table of sentences", e);
    }
  }

  void add(List<String> sentences) {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO plain (text) VALUES (?)")) {
      for (String sentence : sentences) {
        insert.setString(1, sentence);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new BenchException("a sentence was not taken", e);
    }
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new BenchException("sentences were not taken", e);
    }
  }

  /** Returns how many were found. */
  int search(String match) {
    return rows(connection, QUERY, match);
  }

  /** Reads all rows of a query, to their last column. */
  static int rows(Connection connection, String query, String match) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, match);
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        while (rows.next()) {
          if (rows.getString(columns) != null) {
            count++;
          }
        }
        return count;
      }
    } catch (SQLException e) {
      throw new BenchException("a search failed", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new BenchException("the table of sentences can't be closed", e);
    }
  }
}
