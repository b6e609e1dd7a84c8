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
    forget(problem.source());
    handle.execute(
        "INSERT INTO problem (key, source, at, reason) VALUES (?, ?, ?, ?)",
        new Keys(handle, "problem").next(),
        problem.source(),
        problem.at(),
        problem.reason());
  }

  void forget(String source) {
    handle.execute("DELETE FROM problem WHERE source = ?", source);
  }

  boolean has(String source) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM problem WHERE source = :source)")
        .bind("source", source)
        .mapTo(Boolean.class)
        .one();
  }

  /** In the order in which they were met. */
  List<Problem> all() {
    return handle
        .createQuery("SELECT source, at, reason FROM problem ORDER BY key")
        .map(ConstructorMapper.of(Problem.class))
        .list();
  }
}
