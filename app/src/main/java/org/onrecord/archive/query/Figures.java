package org.onrecord.archive.query;

import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Counts. */
record Figures(Handle handle) {
  /** The first current document of each group of reprints. */
  private static final String ONCE =
      "d.superseded_by IS NULL AND NOT EXISTS (SELECT 1 FROM document o"
          + " WHERE o.reprint = d.reprint AND o.superseded_by IS NULL AND o.key < d.key)";

  private static final String CURRENT = "d.superseded_by IS NULL";

  /** Groups in their order, in each the one first who is quoted most. */
  Stream<Share> shares(Share.By by) {
    return new Sql()
            .add("SELECT g.group_, g.often, g.all_, e.id AS speaker_id,")
            .add(
                "coalesce(e.name, (SELECT min(a.words) FROM actor a WHERE a.entity = e.key)) AS"
                    + " speaker")
            .add("FROM (SELECT " + by.column() + " AS group_, a.entity, count(*) AS often,")
            .add("sum(count(*)) OVER (PARTITION BY " + by.column() + ") AS all_")
            .add("FROM document d JOIN statement st ON st.document = d.key")
            .add("LEFT JOIN actor a ON a.key = st.speaker")
            .add("WHERE " + ONCE)
            .add("GROUP BY 1, 2) g LEFT JOIN entity e ON e.key = g.entity")
            .add("ORDER BY g.group_ NULLS LAST, g.often DESC, e.key NULLS LAST")
            .on(
                handle,
                row ->
                    new Share(
                        row.optional("group_"),
                        row.optional("speaker"),
                        row.optional("speaker_id"),
                        row.number("often"),
                        row.number("all_")))
            .stream();
  }

  long lastChange() {
    return new Sql()
        .add("SELECT coalesce(max(seq), 0) AS last FROM change")
        .on(handle, row -> row.number("last"))
        .one();
  }

  Totals totals() {
    long documents = count("document d WHERE " + CURRENT);
    return new Totals(
        documents,
        documents - count("document d WHERE " + ONCE),
        count("document d WHERE d.superseded_by IS NOT NULL"),
        count("document d JOIN statement st ON st.document = d.key WHERE " + CURRENT),
        count("document d JOIN statement st ON st.document = d.key WHERE " + ONCE),
        count("document d JOIN event e ON e.document = d.key WHERE " + CURRENT),
        count("document d JOIN dispute q ON q.document = d.key WHERE " + CURRENT),
        count("dispute q WHERE q.document IS NULL"));
  }

  private long count(String of) {
    return new Sql()
        .add("SELECT count(*) AS often FROM " + of)
        .on(handle, row -> row.number("often"))
        .one();
  }
}
