package org.onrecord.cli.view;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Harmless;
import org.onrecord.export.plain.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Rows of texts and whole numbers, written in each format. No state. */
public final class PlainRows {
  private PlainRows() {}

  /** A table for a terminal. */
  public static Stream<String> table(List<String> headings, Stream<List<Object>> rows, Page page) {
    Table table = new Table(page, headings, List.of());
    rows.forEach(
        row ->
            table.add(row.stream().map(String::valueOf).map(Harmless::line).toList(), List.of()));
    return Stream.of(table.page());
  }

  /** A line of CSV for each, behind the headings. */
  public static Stream<String> csv(List<String> headings, Stream<List<Object>> rows) {
    return Stream.concat(
        Stream.of(CsvLine.of(headings.toArray())), rows.map(row -> CsvLine.of(row.toArray())));
  }

  /** An object for each, on a line of its own. */
  public static Stream<String> json(List<String> headings, Stream<List<Object>> rows) {
    return rows.map(row -> JsonLine.of(json -> write(headings, row, json)));
  }

  private static void write(List<String> headings, List<Object> row, JsonGenerator json) {
    for (int i = 0; i < row.size(); i++) {
      json.writeName(headings.get(i));
      if (row.get(i) instanceof Long number) {
        json.writeNumber(number);
      } else {
        json.writeString(String.valueOf(row.get(i)));
      }
    }
  }
}
