package org.onrecord.archive.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looks documents up as a list shows them. */
record Filing(Handle handle) {
  Map<Long, Filed> byKey(List<Ref> page) {
    Map<Long, Filed> filed = new HashMap<>();
    new Sql()
        .add("SELECT d.key, d.id, d.source, d.uri, d.title, d.outlet, d.published,")
        .add("d.author, d.language, d.words, d.added, f.id AS reprint, n.id AS newer,")
        .add("(SELECT count(*) FROM document r WHERE r.reprint = d.reprint")
        .add("AND r.superseded_by IS NULL) AS reports")
        .add("FROM document d LEFT JOIN document f ON f.key = d.reprint")
        .add("LEFT JOIN document n ON n.key = d.superseded_by")
        .add("WHERE d.key IN " + Sql.in(Ref.keys(page)))
        .on(handle, row -> Map.entry(row.number("key"), filed(row)))
        .forEach(each -> filed.put(each.getKey(), each.getValue()));
    return filed;
  }

  private static Filed filed(Row row) {
    return new Filed(
        Documents.source(row),
        row.optional("author"),
        row.text("language"),
        row.number("words"),
        row.text("added"),
        row.optional("newer"),
        row.number("reports"));
  }
}
