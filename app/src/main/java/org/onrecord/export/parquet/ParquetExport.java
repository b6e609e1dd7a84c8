package org.onrecord.export.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.table.Column;
import org.onrecord.export.table.Table;

/**
 * One table as a Parquet file. Rows wait in a file of CSV, which DuckDB then turns into Parquet;
 * what is empty there is null. Few documents are held at a time.
 */
public final class ParquetExport implements Export {
  private final DuckDb duckDb;
  private final Table<?> table;
  private final Path file;
  private final Path rows;
  private final Writer out;

  /**
   * @param file to be written
   * @param scratch a folder for what {@link #close} removes
   * @throws IOException if nothing can be written there
   */
  public ParquetExport(DuckDb duckDb, Table<?> table, Path file, Path scratch) throws IOException {
    this.duckDb = duckDb;
    this.table = table;
    this.file = file;
    this.rows = Files.createTempFile(scratch, "rows", ".csv");
    this.out = Files.newBufferedWriter(rows, UTF_8);
    out.write(table.head());
  }

  @Override
  public void add(Exported document) throws IOException {
    for (Iterator<String> lines = table.plainLines(document).iterator(); lines.hasNext(); ) {
      out.write(lines.next());
    }
  }

  @Override
  public void finish() throws IOException {
    out.close();
    try (Connection connection = duckDb.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET preserve_insertion_order = true");
      statement.execute("SET temp_directory = " + text(rows + ".tmp"));
      statement.execute(copy());
    } catch (SQLException e) {
      throw new IOException("DuckDB can't write Parquet: " + e.getMessage(), e);
    }
  }

  private String copy() {
    String names =
        columns().stream()
            .map(column -> text(column.name()) + ": 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    String values = columns().stream().map(ParquetExport::value).collect(Collectors.joining(", "));
    return "COPY (SELECT "
        + values
        + " FROM read_csv("
        + text(rows.toString())
        + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
        + " nullstr = '', max_line_size = 1000000000, columns = "
        + names
        + ")) TO "
        + text(file.toString())
        + " (FORMAT parquet, COMPRESSION zstd)";
  }

  private List<? extends Column<?>> columns() {
    return table.columns();
  }

  private static String value(Column<?> column) {
    String name = "\"" + column.name().replace("\"", "\"\"") + "\"";
    String type =
        switch (column.type()) {
          case TEXT -> "VARCHAR";
          case INTEGER -> "BIGINT";
          case NUMBER -> "DOUBLE";
          case DATE -> "DATE";
        };
    return "TRY_CAST(" + name + " AS " + type + ") AS " + name;
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(rows);
    }
  }
}
