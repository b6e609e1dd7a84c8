package org.onrecord.reading.attribution;

import java.util.List;
import org.onrecord.reading.Resource;

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
    return Resource.lines(Table.class, resource).stream()
        .map(line -> row(resource, line, columns))
        .toList();
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
