package org.onrecord.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table of what could not be read: a row for each source, until it is read. */
final class Problems {
  private final Handle handle;

  Problems(Handle handle) {
    this.handle = handle;
  }

  void put(Problem problem) {
    handle.execute("DELETE FROM problem WHERE source = ?", problem.source());
    handle.execute(
        "INSERT INTO problem (key, source, at, reason) VALUES (?, ?, ?, ?)",
        new Keys(handle, "problem").next(),
        problem.source(),
        problem.at(),
        problem.reason());
  }

  /** Of a source, and of the file that it is a part of: that could be opened, then. */
  void forget(String source) {
    handle.execute("DELETE FROM problem WHERE source IN (?, ?)", source, file(source));
  }

  boolean has(String source) {
    return handle
        .createQuery("SELECT count(*) FROM problem WHERE source IN (:source, :file)")
        .bind("source", source)
        .bind("file", file(source))
        .mapTo(Boolean.class)
        .one();
  }

  /** As {@code news.jsonl} of {@code news.jsonl, line 7}. */
  private static String file(String source) {
    int comma = source.lastIndexOf(", ");
    return comma < 0 ? source : source.substring(0, comma);
  }

  /** In the order in which they were met. */
  List<Problem> all() {
    return handle
        .createQuery("SELECT source, at, reason FROM problem ORDER BY key")
        .map(ConstructorMapper.of(Problem.class))
        .list();
  }
}
