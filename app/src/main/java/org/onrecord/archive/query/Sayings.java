package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The statements in which a handful of sentences stand. */
record Sayings(Map<Long, List<Saying>> bySentence) {
  /** Columns of a statement {@code st} with its speaker. */
  static final String COLUMNS =
      "st.id, st.act, st.kind, st.said, st.content, st.start_, st.end_, st.confidence,"
          + " coalesce(e.name, a.name, a.words) AS speaker, a.role";

  /** Who speaks, as the archive knows them. */
  static final String SPEAKER =
      "LEFT JOIN actor a ON a.key = st.speaker LEFT JOIN entity e ON e.key = a.entity";

  static Sayings in(Collection<Long> sentences, Handle handle) {
    Map<Long, List<Saying>> bySentence = new HashMap<>();
    new Sql()
        .add("SELECT s.key AS sentence, " + COLUMNS)
        .add("FROM sentence s")
        .add("JOIN statement st ON st.document = s.document")
        .add("AND s.number BETWEEN st.sentence AND st.last")
        .add(SPEAKER)
        .add("WHERE s.key IN " + Sql.in(sentences))
        .add("ORDER BY s.key, st.start_, st.end_ DESC")
        .on(handle, row -> Map.entry(row.number("sentence"), of(row)))
        .forEach(
            each ->
                bySentence
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    return new Sayings(bySentence);
  }

  List<Saying> of(long sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  static Saying of(Row row) {
    return new Saying(
        row.text("id"),
        row.optional("speaker"),
        row.optional("role"),
        row.text("act"),
        row.text("kind"),
        row.text("said"),
        row.text("content"),
        row.span(),
        row.fraction("confidence"));
  }
}
