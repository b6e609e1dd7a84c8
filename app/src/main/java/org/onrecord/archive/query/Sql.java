package org.onrecord.archive.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * A statement in the making: its words are ours alone, whatever came from outside is bound. Not for
 * sharing between threads.
 */
final class Sql {
  /** Rows that a database server sends at once. */
  private static final int AT_ONCE = 500;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Sql add(String words) {
    text.append(words).append('\n');
    return this;
  }

  /** Adds each condition behind an AND. */
  Sql and(Collection<String> conditions) {
    conditions.forEach(each -> add("AND " + each));
    return this;
  }

  /** The name that stands for a value. */
  String bind(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** Keys of this archive in brackets; they are numbers and need not be bound. */
  static String in(Collection<Long> keys) {
    return keys.isEmpty()
        ? "(NULL)"
        : keys.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What the rows say, as they are fetched. */
  <T> ResultIterable<T> on(Handle handle, Function<Row, T> reading) {
    return handle
        .createQuery(text.toString())
        .bindMap(values)
        .setFetchSize(AT_ONCE)
        .map((rows, context) -> reading.apply(new Row(rows, context)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
