package org.onrecord.reading.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of rules in a resource beside this class: a rule a line, columns parted by tabs; empty
 * lines and those that begin with # are passed over.
 */
final class Table {
  private Table() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException if the resource is missing or a row has another number of columns
   */
  static List<List<String>> read(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing: rebuild core");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(resource, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  private static List<String> row(String resource, String line, int columns) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalStateException(
          resource + ": " + columns + " columns wanted, not " + row.size() + ": " + line);
    }
    return row;
  }
}
