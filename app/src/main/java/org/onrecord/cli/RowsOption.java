package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.PlainRows;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide how rows of an archive are written. */
final class RowsOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv, json or jsonl (both: one object on each line).")
  private RowFormat format = RowFormat.table;

  @Mixin private final ColorOption color = new ColorOption();

  /** The values of {@code --format}, as they are written. */
  enum RowFormat {
    table,
    csv,
    json,
    jsonl
  }

  /**
   * Writes rows; but for a table, as they come.
   *
   * @param rows of texts and whole numbers, one for each heading
   * @throws IOException if the output can't be written
   */
  void write(List<String> headings, Stream<List<Object>> rows, Surroundings surroundings)
      throws IOException {
    Page page = color.page(surroundings.terminal());
    surroundings
        .out()
        .write(
            switch (format) {
              case table -> PlainRows.table(headings, rows, page);
              case csv -> PlainRows.csv(headings, rows);
              case json, jsonl -> PlainRows.json(headings, rows);
            });
  }
}
