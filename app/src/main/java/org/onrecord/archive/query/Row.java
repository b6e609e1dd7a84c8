package org.onrecord.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.mapper.NoSuchMapperException;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.StatementContext;
import org.onrecord.text.Span;

/** A row of what a database answers, whose texts are given as they were before they were stored. */
record Row(ResultSet rows, StatementContext context) {

  long number(String column) {
    try {
      return rows.getLong(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  int count(String column) {
    return Math.toIntExact(number(column));
  }

  double fraction(String column) {
    try {
      return rows.getDouble(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  boolean flag(String column) {
    try {
      return rows.getBoolean(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  Optional<String> optional(String column) {
    try {
      return Optional.ofNullable(
          context
              .findColumnMapperFor(String.class)
              .orElseThrow(() -> new NoSuchMapperException("texts can't be read"))
              .map(rows, rows.findColumn(column), context));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Of a column that is never null. */
  String text(String column) {
    return Objects.requireNonNull(optional(column).orElse(null), column);
  }

  /** The stretch from start_ to end_. */
  Span span() {
    return new Span(count("start_"), count("end_"));
  }

  private ResultSetException unreadable(SQLException e) {
    return new ResultSetException("a row can't be read", e, context);
  }
}
