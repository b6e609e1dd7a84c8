package org.onrecord.cli.actors;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Table;
import org.onrecord.export.plain.ActorName;

/**
 * A list of actors for people.
 *
 * <p>No state; safe to share between threads.
 */
final class TableListing {
  private static final List<String> TEXTS = List.of("name", "role", "code");
  private static final List<String> NUMBERS = List.of("quoted", "mentioned", "documents");

  private TableListing() {}

  static Stream<String> of(List<Row> rows, int unlisted, Page page) {
    Table table = new Table(page, TEXTS, NUMBERS);
    rows.forEach(row -> add(row, table));
    return Stream.of(table.page(), rows.isEmpty() ? "No actors.\n" : "", remark(unlisted));
  }

  private static void add(Row row, Table table) {
    ActorName name = ActorName.of(row.name(), row.words(), row.role(), row.code());
    table.add(
        List.of(name.name(), name.role().orElse(""), name.code().orElse("")),
        List.of(row.quoted(), row.mentioned(), row.documents()));
  }

  private static String remark(int unlisted) {
    return switch (unlisted) {
      case 0 -> "";
      case 1 -> "\n1 more has no name and is not quoted: --all lists it.\n";
      default -> "\n" + unlisted + " more have no name and are not quoted: --all lists them.\n";
    };
  }
}
