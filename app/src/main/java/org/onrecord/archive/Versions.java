package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.source.Item;

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
        first(
            "fetched <= :fetched"
                + " ORDER BY fetched DESC, CASE WHEN superseded_by IS NULL THEN 0 ELSE 1 END,"
                + " key DESC",
            document,
            page,
            fetched);
    newer.ifPresent(next -> supersede(document, next.key()));
    older.ifPresent(
        before -> {
          supersede(before.key(), document);
          changes.changed(Changes.DOCUMENT, before.id());
        });
    return older.or(() -> newer);
  }

  /**
   * Whether a text that was found is an older version of its page, to which the page has gone back:
   * if it was fetched later than the newest version, or where that stood it stands now. What was
   * found elsewhere (a copy, another line of a file) tells nothing of when it was.
   *
   * @param id of the document that is there
   */
  static boolean isReturn(Handle handle, String id, Item.Found found) {
    return handle
        .createQuery(
            """
            SELECT newest.page, newest.source, newest.fetched
            FROM document old JOIN document newest ON newest.page = old.page
            WHERE old.id = :id AND old.superseded_by IS NOT NULL AND newest.superseded_by IS NULL
            """)
        .bind("id", id)
        .map(ConstructorMapper.of(Newest.class))
        .findFirst()
        .filter(newest -> newest.isBefore(found))
        .isPresent();
  }

  /** The newest version of a page. */
  record Newest(String page, String source, String fetched) {
    private boolean isBefore(Item.Found found) {
      String name = found.name();
      return found
          .origin()
          .fetched()
          .map(at -> at.compareTo(fetched) > 0)
          .orElseGet(
              () ->
                  // A line of a file may hold what another line held before: they shift.
                  name.equals(source) && found.whole().isEmpty()
                      || Page.of(Optional.of(name), name).equals(page));
    }
  }

  /** Takes a version out of the order: the one before it is followed by the one behind it. */
  void takeOut(long document) {
    List<String> before = before(document);
    handle.execute(
        "UPDATE document SET superseded_by = (SELECT superseded_by FROM document WHERE key = ?)"
            + " WHERE superseded_by = ?",
        document,
        document);
    handle.execute("UPDATE document SET superseded_by = NULL WHERE key = ?", document);
    before.forEach(id -> changes.changed(Changes.DOCUMENT, id));
  }

  private List<String> before(long document) {
    return handle
        .createQuery("SELECT id FROM document WHERE superseded_by = :document ORDER BY key")
        .bind("document", document)
        .mapTo(String.class)
        .list();
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
