package org.onrecord.archive.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that was found, of which all else is looked up when it is its turn.
 *
 * @param key of it
 * @param document key of the document it stands in
 */
record Ref(long key, long document) {
  static Ref of(Row row) {
    return new Ref(row.number("key"), row.number("document"));
  }

  static List<Long> keys(List<Ref> page) {
    return page.stream().map(Ref::key).toList();
  }

  static List<Long> documents(List<Ref> page) {
    return page.stream().map(Ref::document).distinct().toList();
  }

  /** What they became, in their order; what has gone in the meantime is left out. */
  static <T> List<T> inOrder(List<Ref> page, Map<Long, T> became) {
    return page.stream().flatMap(ref -> Stream.ofNullable(became.get(ref.key))).toList();
  }
}
