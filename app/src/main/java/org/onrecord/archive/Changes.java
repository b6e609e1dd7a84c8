package org.onrecord.archive;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The log of what was added, changed and removed. */
final class Changes {
  static final String DOCUMENT = "document";
  static final String ENTITY = "entity";
  static final String DISPUTE = "dispute";
  static final String HAPPENING = "happening";

  private final Handle handle;
  private final String now;

  Changes(Handle handle, String now) {
    this.handle = handle;
    this.now = now;
  }

  void added(String sort, String id) {
    log(sort, id, "added");
  }

  void changed(String sort, String id) {
    log(sort, id, "changed");
  }

  void added(String sort, Collection<String> ids) {
    log(sort, ids, "added");
  }

  void changed(String sort, Collection<String> ids) {
    log(sort, ids, "changed");
  }

  void removed(String sort, String id) {
    log(sort, id, "removed");
  }

  private void log(String sort, String id, String what) {
    log(sort, List.of(id), what);
  }

  private void log(String sort, Collection<String> ids, String what) {
    Rows.write(
        handle,
        "INSERT INTO change (at, sort, id, what) VALUES (?, ?, ?, ?)",
        ids,
        id -> List.of(now, sort, id, what));
  }

  /** The next ones, in their order. */
  static List<Change> after(Handle handle, long seq, int most) {
    return handle
        .createQuery("SELECT * FROM change WHERE seq > :seq ORDER BY seq LIMIT :most")
        .bind("seq", seq)
        .bind("most", most)
        .map(ConstructorMapper.of(Change.class))
        .list();
  }
}
