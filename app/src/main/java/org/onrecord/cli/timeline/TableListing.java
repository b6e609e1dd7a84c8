package org.onrecord.cli.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Table;

/** A timeline for people. */
final class TableListing {
  private TableListing() {}

  /** The timeline, with how many times no calendar holds. */
  static Stream<String> of(List<Entry> entries, int unplaced, Page page) {
    Table table = new Table(page, List.of("when", "words", "sentence", "source"), List.of());
    entries.forEach(
        entry ->
            table.add(
                List.of(when(entry), entry.words(), entry.sentence(), entry.source()), List.of()));
    return Stream.of(
        table.page(),
        entries.isEmpty() ? "No times that can be laid on a calendar.\n" : "",
        remark(unplaced));
  }

  private static String when(Entry entry) {
    return entry.from().equals(entry.to())
        ? entry.from().toString()
        : entry.from() + " – " + entry.to();
  }

  private static String remark(int unplaced) {
    return switch (unplaced) {
      case 0 -> "";
      case 1 -> "\n1 more is a length, a repetition or a time without a date.\n";
      default -> "\n" + unplaced + " more are lengths, repetitions or times without a date.\n";
    };
  }
}
