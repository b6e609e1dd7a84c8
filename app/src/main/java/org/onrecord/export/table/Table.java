package org.onrecord.export.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.CsvLine;

/**
 * A table over all documents.
 *
 * @param name in small letters
 * @param key the names of the columns that tell its rows apart
 * @param rows of a document
 */
public record Table<R>(
    String name, List<String> key, List<Column<R>> columns, Function<Exported, Stream<R>> rows) {
  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** The names of its columns, as a line of CSV. */
  public String head() {
    return head(columns);
  }

  /** A document's rows, as lines of CSV. */
  public Stream<String> lines(Exported document) {
    return rows.apply(document).map(row -> line(columns, row));
  }

  /** A document's rows for programs that know no formulas: see {@link CsvLine#plain}. */
  public Stream<String> plainLines(Exported document) {
    return rows.apply(document).map(row -> CsvLine.plain(values(columns, row)));
  }

  /** The names of columns, as a line of CSV. */
  public static <R> String head(List<Column<R>> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A row, as a line of CSV. */
  public static <R> String line(List<Column<R>> columns, R row) {
    return CsvLine.of(values(columns, row));
  }

  private static <R> Object[] values(List<Column<R>> columns, R row) {
    return columns.stream().map(column -> column.value().apply(row)).toArray();
  }
}
