package org.onrecord.archive.query;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds the documents that are another form of one: versions of its page, its reprints. */
record Kin(Handle handle) {
  private static final String SOURCE =
      "SELECT d.id, d.source, d.uri, d.title, d.outlet, d.published, d.fetched,"
          + " CASE WHEN d.superseded_by IS NULL THEN 1 ELSE 0 END AS newest, f.id AS reprint"
          + " FROM document d LEFT JOIN document f ON f.key = d.reprint";

  /** The newest versions of its page, itself among them; so many at most, the newest first. */
  List<Version> versions(String document, int most) {
    Sql sql = new Sql();
    return sql.add(SOURCE)
        .add("WHERE d.page = (SELECT page FROM document WHERE id = " + sql.bind(document) + ")")
        .add("ORDER BY newest DESC, d.fetched DESC, d.key DESC LIMIT " + most)
        .on(
            handle,
            row ->
                new Version(Documents.source(row), row.text("fetched"), row.number("newest") == 1))
        .list();
  }

  /** The others of its group of reprints, the leader first, then as they were published. */
  List<Source> reprints(String document, int most) {
    Sql sql = new Sql();
    String bound = sql.bind(document);
    return sql.add(SOURCE)
        .add("WHERE d.reprint = (SELECT reprint FROM document WHERE id = " + bound + ")")
        .add("AND d.id <> " + bound + " AND d.superseded_by IS NULL")
        .add("ORDER BY CASE WHEN d.key = d.reprint THEN 0 ELSE 1 END,")
        .add("d.moment NULLS LAST, d.key LIMIT " + most)
        .on(handle, Documents::source)
        .list();
  }
}
