package org.onrecord.eval.report;

import java.util.List;

/**
 * Something to look at beside the figures.
 *
 * @param title what it shows
 * @param header names of its columns
 * @param rows cells as text, as many in each as there are columns
 */
public record Table(String title, List<String> header, List<List<String>> rows) {
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row + " does not fit the columns " + header);
      }
    }
  }
}
