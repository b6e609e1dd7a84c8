package org.onrecord.archive;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Puts a new document among the versions of its page, in the order in which they were fetched. */
final class Versions {
  private final Handle handle;
  private final Changes changes;

  Versions(Handle handle, Changes changes) {
    this.handle = handle;
    this.changes = changes;
  }

  /** Another version. */
  record Other(long key, String id) {}

  /** The one that the document at hand follows, or else the one that follows it. */
  Optional<Other> place(long document, String page, String fetched) {
    Optional<Other> newer =
        first("fetched > :fetched ORDER BY fetched, key", document, page, fetched);
    Optional<Other> older =
        first("fetched <= :fetched ORDER BY fetched DESC, key DESC", document, page, fetched);
    newer.ifPresent(next -> supersede(document, next.key()));
    older.ifPresent(
        before -> {
          supersede(before.key(), document);
          changes.changed(Changes.DOCUMENT, before.id());
        });
    return older.or(() -> newer);
  }

  private Optional<Other> first(String which, long document, String page, String fetched) {
    Query query =
        handle.createQuery(
            "SELECT key, id FROM document WHERE page = :page AND key <> :document AND "
                + which
                + " LIMIT 1");
    return query
        .bind("page", page)
        .bind("document", document)
        .bind("fetched", fetched)
        .map(ConstructorMapper.of(Other.class))
        .findOne();
  }

  private void supersede(long document, long by) {
    handle.execute("UPDATE document SET superseded_by = ? WHERE key = ?", by, document);
  }
}
