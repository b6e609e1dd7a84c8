package org.onrecord.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Once;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Rows;
import picocli.CommandLine.Option;

/** The option that decides how a list is written, for each command that lists. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv, json (one object on each line) or jsonl (the same for each"
              + " finding by itself, document by document).")
  private ListFormat format = ListFormat.table;

  /** The values of {@code --format}, as they are written. */
  enum ListFormat {
    table,
    csv,
    json,
    jsonl
  }

  /**
   * The list in the format that was asked for; a document that is given twice counts once.
   *
   * @param page made only where a page is shown
   */
  Listing of(Formats formats, Supplier<Page> page) {
    return new Once(
        switch (format) {
          case table -> formats.table(page.get());
          case csv -> formats.csv();
          case json -> formats.json();
          case jsonl -> formats.jsonl();
        });
  }

  /** The list of answers in the format that was asked for. */
  <T> Lines<T> of(LineFormats<T> formats, Supplier<Page> page) {
    return switch (format) {
      case table -> formats.table(page.get());
      case csv -> formats.csv();
      case json, jsonl -> formats.json();
    };
  }

  /**
   * Rows of an archive in the format that was asked for.
   *
   * @param rows of texts and whole numbers, one for each heading
   * @param page made only where a page is shown
   */
  Stream<String> of(List<String> headings, Stream<List<Object>> rows, Supplier<Page> page) {
    return switch (format) {
      case table -> Rows.table(headings, rows, page.get());
      case csv -> Rows.csv(headings, rows);
      case json, jsonl -> Rows.json(headings, rows);
    };
  }
}
