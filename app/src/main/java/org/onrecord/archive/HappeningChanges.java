package org.onrecord.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Notes in the log of changes which happenings come to be told by several reports, or no longer
 * are, as a document is stored. For one document, within a transaction.
 */
final class HappeningChanges {
  private static final String TOLD =
      "SELECT happening.id AS id, count(DISTINCT CASE WHEN "
          + Reports.COUNTS
          + " THEN "
          + Reports.REPORT
          + " END) AS reports, count(DISTINCT CASE WHEN "
          + Reports.COUNTS
          + " AND document.key <> :document THEN "
          + Reports.REPORT
          + " END) AS others"
          + " FROM happening JOIN event ON event.happening = happening.key"
          + " JOIN document ON document.key = event.document ";

  private final Handle handle;
  private final Changes changes;
  private final Map<String, Long> before = new LinkedHashMap<>();

  HappeningChanges(Handle handle, Changes changes) {
    this.handle = handle;
    this.changes = changes;
  }

  /** How many reports tell one, with a document and without it. */
  private record Extent(String id, long reports, long others) {}

  /** The happenings of a document that is going to lose its findings, or to be superseded. */
  HappeningChanges of(long document) {
    told(document).forEach((id, extent) -> before.put(id, extent.reports));
    return this;
  }

  /** As {@link #of(long)}, of the newest version of a page if there is one. */
  HappeningChanges ofPage(String page) {
    Optional<Long> newest =
        handle
            .createQuery("SELECT key FROM document WHERE page = :page AND " + Reports.COUNTS)
            .bind("page", page)
            .mapTo(Long.class)
            .findFirst();
    newest.ifPresent(this::of);
    return this;
  }

  /** Those that were told before. */
  Set<String> ids() {
    return before.keySet();
  }

  /** The document has its findings now. */
  void note(long document) {
    Map<String, Extent> now = new LinkedHashMap<>(told(document));
    before.keySet().forEach(id -> now.computeIfAbsent(id, this::extent));
    now.values().forEach(this::note);
  }

  private void note(Extent extent) {
    boolean was = before.getOrDefault(extent.id, extent.others) >= Reports.SEVERAL;
    boolean is = extent.reports >= Reports.SEVERAL;
    if (was && is) {
      changes.changed(Changes.HAPPENING, extent.id);
    } else if (is) {
      changes.added(Changes.HAPPENING, extent.id);
    } else if (was) {
      changes.removed(Changes.HAPPENING, extent.id);
    }
  }

  private Map<String, Extent> told(long document) {
    Map<String, Extent> found = new LinkedHashMap<>();
    handle
        .createQuery(
            TOLD
                + "WHERE happening.key IN (SELECT happening FROM event WHERE document = :document)"
                + " GROUP BY happening.key, happening.id ORDER BY happening.key")
        .bind("document", document)
        .map(
            (rows, context) ->
                new Extent(rows.getString("id"), rows.getLong("reports"), rows.getLong("others")))
        .forEach(each -> found.put(each.id, each));
    return found;
  }

  /** Nobody may tell it any more. */
  private Extent extent(String happening) {
    return handle
        .createQuery(TOLD + "WHERE happening.id = :id GROUP BY happening.id")
        .bind("document", 0)
        .bind("id", happening)
        .map(
            (rows, context) ->
                new Extent(happening, rows.getLong("reports"), rows.getLong("others")))
        .findOne()
        .orElse(new Extent(happening, 0, 0));
  }
}
