package org.onrecord.archive.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The documents of a handful of rows, with their texts. */
record Documents(Map<Long, Entry> byKey) {

  /**
   * A document.
   *
   * @param source how a person wants it told
   * @param text what offsets point into
   */
  record Entry(Source source, String text) {

    /** The words of a sentence; number -1 is the title. */
    String sentence(int number, int start, int end) {
      return number < 0 ? source.title().orElse("") : text.substring(start, end);
    }
  }

  static Documents of(Collection<Long> keys, Handle handle) {
    Map<Long, Entry> byKey = new HashMap<>();
    new Sql()
        .add("SELECT d.key, d.id, d.source, d.uri, d.title, d.outlet, d.published, d.text,")
        .add("f.id AS reprint")
        .add("FROM document d LEFT JOIN document f ON f.key = d.reprint")
        .add("WHERE d.key IN " + Sql.in(keys))
        .on(handle, row -> Map.entry(row.number("key"), entry(row)))
        .forEach(each -> byKey.put(each.getKey(), each.getValue()));
    return new Documents(byKey);
  }

  Entry get(long key) {
    return Optional.ofNullable(byKey.get(key)).orElseThrow();
  }

  private static Entry entry(Row row) {
    return new Entry(source(row), row.text("text"));
  }

  /** Of columns of a document, and the id of the one that leads its reprints. */
  static Source source(Row row) {
    String id = row.text("id");
    return new Source(
        id,
        row.optional("uri").orElseGet(() -> row.text("source")),
        row.optional("title"),
        row.optional("outlet"),
        row.optional("published"),
        row.optional("reprint").orElse(id));
  }
}
