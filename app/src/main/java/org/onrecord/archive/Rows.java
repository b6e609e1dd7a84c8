package org.onrecord.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Many rows with one statement, written or asked for. No state. */
final class Rows {
  /** How many are asked for together: databases have a limit for what is bound. */
  private static final int TOGETHER = 1000;

  private Rows() {}

  /**
   * Executes a statement for each of some rows.
   *
   * @param values what is bound of a row, in the order of the statement's question marks
   */
  static <T> void write(
      Handle handle, String sql, Collection<T> rows, Function<T, Collection<?>> values) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (T row : rows) {
      batch.add(values.apply(row).toArray());
    }
    batch.execute();
  }

  /**
   * What a query finds for some rows of texts, which all have as many.
   *
   * @param select up to the table {@code asked}, with {@code column1} and so on, which it joins
   * @param where what stands behind that table
   */
  static <T> List<T> read(
      Handle handle,
      String select,
      Collection<List<String>> asked,
      String where,
      RowMapper<T> mapper) {
    List<List<String>> all = List.copyOf(asked);
    List<T> found = new ArrayList<>();
    for (int start = 0; start < all.size(); start += TOGETHER) {
      List<List<String>> some = all.subList(start, Math.min(all.size(), start + TOGETHER));
      Query query = handle.createQuery(select + table(some) + where);
      int place = 0;
      for (List<String> row : some) {
        for (String value : row) {
          query.bind(place++, value);
        }
      }
      found.addAll(query.map(mapper).list());
    }
    return found;
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(row -> Stream.generate(() -> "?").limit(row.size()).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("), (", "(VALUES (", ")) asked "));
  }
}
