package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Rows of documents {@code d}: the newest documents first, those without a date last, and of one
 * document in the order of its text. A list is gone on with where it stopped, so that its hundredth
 * page costs no more than its first: documents before it are passed over in an index.
 *
 * @param row the alias of the rows in the query; {@code d} where they are the documents themselves
 * @param after behind which spot
 * @param most how many at most
 */
record Newest(String row, Optional<Spot> after, int most) {
  /** Moments begin with a digit, and each collation has letters behind those. */
  private static final String LATER_THAN_ALL = "A";

  /**
   * Where they are.
   *
   * @param query writes from which tables and on which conditions, of which one at least
   */
  List<Spot> find(Handle handle, Consumer<Sql> query) {
    List<Spot> spots = new ArrayList<>();
    if (after.isEmpty() || after.get().moment().isPresent()) {
      spots.addAll(part(handle, query, true, most));
    }
    if (spots.size() < most) {
      spots.addAll(part(handle, query, false, most - spots.size()));
    }
    return spots;
  }

  private List<Spot> part(Handle handle, Consumer<Sql> query, boolean dated, int limit) {
    Sql sql = new Sql().add("SELECT d.moment, d.key AS document, " + columns());
    query.accept(sql);
    sql.and(behind(dated, sql));
    sql.add("ORDER BY d.moment DESC, d.key DESC" + (ofDocuments() ? "" : then()));
    return sql.add("LIMIT " + limit).on(handle, Newest::spot).list();
  }

  private boolean ofDocuments() {
    return row.equals("d");
  }

  private String columns() {
    return ofDocuments() ? "0 AS start_, d.key AS key" : row + ".start_ AS start_, " + row + ".key";
  }

  private String then() {
    return ", " + row + ".start_, " + row + ".key";
  }

  private List<String> behind(boolean dated, Sql sql) {
    Optional<Spot> here = after.filter(spot -> spot.moment().isPresent() == dated);
    List<String> conditions = new ArrayList<>();
    if (dated) {
      // From both sides, so that a database without statistics begins with the index of moments.
      String latest = sql.bind(here.flatMap(Spot::moment).orElse(LATER_THAN_ALL));
      conditions.add("d.moment > '' AND d.moment <= " + latest);
      here.ifPresent(spot -> conditions.add("(d.moment < " + latest + " OR " + rest(spot) + ")"));
    } else {
      conditions.add("d.moment IS NULL");
      here.ifPresent(spot -> conditions.add(rest(spot)));
    }
    return conditions;
  }

  /** What follows of the same day. */
  private String rest(Spot spot) {
    String older = "d.key < " + spot.document();
    return ofDocuments()
        ? older
        : "(d.key <= %2$d AND (%3$s OR %1$s.start_ > %4$d OR %1$s.start_ = %4$d AND %1$s.key > %5$d))"
            .formatted(row, spot.document(), older, spot.start(), spot.key());
  }

  private static Spot spot(Row row) {
    return new Spot(
        row.optional("moment"), row.number("document"), row.number("start_"), row.number("key"));
  }
}
