package org.onrecord.archive.query;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.Problem;

/** Finds what could not be read. */
record Unread(Handle handle) {
  /** In the order in which it was met. */
  List<Listed<Problem>> list(Optional<Spot> after, int most) {
    return new Sql()
        .add("SELECT key, source, at, reason FROM problem")
        .add("WHERE key > " + after.map(Spot::key).orElse(0L))
        .add("ORDER BY key LIMIT " + most)
        .on(handle, row -> new Listed<>(Spot.of(row.number("key")), problem(row)))
        .list();
  }

  /** What was met last, that first. */
  List<Problem> newest(int most) {
    return new Sql()
        .add("SELECT source, at, reason FROM problem ORDER BY key DESC LIMIT " + most)
        .on(handle, Unread::problem)
        .list();
  }

  long count() {
    return new Sql()
        .add("SELECT count(*) AS often FROM problem")
        .on(handle, row -> row.number("often"))
        .one();
  }

  private static Problem problem(Row row) {
    return new Problem(row.text("source"), row.text("at"), row.text("reason"));
  }
}
