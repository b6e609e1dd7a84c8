package org.onrecord.export.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param type of its values, the empty text aside
 * @param value of a row: a text or a number; the empty text where there is none
 */
public record Column<R>(String name, Type type, Function<R, Object> value) {
  /** What a column holds. */
  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    DATE
  }

  static <R> Column<R> text(String name, Function<R, Object> value) {
    return new Column<>(name, Type.TEXT, value);
  }

  static <R> Column<R> integer(String name, Function<R, Object> value) {
    return new Column<>(name, Type.INTEGER, value);
  }

  static <R> Column<R> number(String name, Function<R, Object> value) {
    return new Column<>(name, Type.NUMBER, value);
  }

  /** Of days, as ISO 8601 writes them. */
  static <R> Column<R> date(String name, Function<R, Object> value) {
    return new Column<>(name, Type.DATE, value);
  }
}
