package org.onrecord.archive.query;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Finds when, to whom and where somebody appears. */
record Presence(Handle handle) {
  /** Entities that are looked up with one query. */
  private static final int AT_ONCE = 500;

  private static final String SAID =
      "FROM actor a JOIN statement st ON st.speaker = a.key"
          + " JOIN document d ON d.key = st.document AND d.superseded_by IS NULL";

  /** In which months somebody said how much, the earliest first; what has no date is left out. */
  List<Tally> months(long entity) {
    return new Sql()
        .add("SELECT substr(d.published, 1, 7) AS name, count(*) AS often " + SAID)
        .add("WHERE a.entity = " + entity + " AND d.published IS NOT NULL")
        .add("GROUP BY 1 ORDER BY 1")
        .on(handle, Presence::tally)
        .list();
  }

  /** To whom somebody said how much, that to whom most is said first. */
  List<Tally> addressees(long entity, int most) {
    return new Sql()
        .add("SELECT coalesce(e.name, t.name, t.words) AS name, count(*) AS often " + SAID)
        .add("JOIN actor t ON t.key = st.addressee JOIN entity e ON e.key = t.entity")
        .add("WHERE a.entity = " + entity)
        .add("GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + most)
        .on(handle, Presence::tally)
        .list();
  }

  private static Tally tally(Row row) {
    return new Tally(row.text("name"), row.number("often"));
  }

  private record Found(Ref ref, String actor, String called, Optional<String> role, long often) {}

  /** The documents in which somebody appears, older versions of pages, too; the newest first. */
  List<Appearance> appearances(long entity, int most) {
    List<Found> found =
        new Sql()
            .add("SELECT a.key, a.document, a.id, coalesce(a.name, a.words) AS called, a.role,")
            .add("a.mentions FROM actor a JOIN document d ON d.key = a.document")
            .add("WHERE a.entity = " + entity)
            .add("ORDER BY d.moment DESC NULLS LAST, d.key DESC, a.key LIMIT " + most)
            .on(
                handle,
                row ->
                    new Found(
                        Ref.of(row),
                        row.text("id"),
                        row.text("called"),
                        row.optional("role"),
                        row.number("mentions")))
            .list();
    Documents documents =
        Documents.of(Ref.documents(found.stream().map(Found::ref).toList()), handle);
    return found.stream()
        .map(
            each ->
                new Appearance(
                    each.actor,
                    each.called,
                    each.role,
                    each.often,
                    documents.get(each.ref.document()).source()))
        .toList();
  }

  /** The ids of actors of a document that a person said to be none. */
  Set<String> rejectedIn(String document) {
    Sql sql = new Sql();
    return sql.add("SELECT a.id FROM actor a JOIN entity e ON e.key = a.entity AND e.rejected = 1")
        .add("JOIN document d ON d.key = a.document WHERE d.id = " + sql.bind(document))
        .on(handle, row -> row.text("id"))
        .set();
  }

  /** What entities are called, by their ids; those that were merged or rejected, too. */
  Map<String, String> called(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      Sql sql = new Sql();
      String some =
          all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
              .map(sql::bind)
              .collect(joining(", ", "(", ")"));
      sql.add("SELECT e.id, coalesce(e.name, (SELECT min(coalesce(a.name, a.words)) FROM actor a")
          .add("WHERE a.base = e.key), e.id) AS name FROM entity e WHERE e.id IN " + some)
          .on(handle, row -> Map.entry(row.text("id"), row.text("name")))
          .forEach(each -> names.put(each.getKey(), each.getValue()));
    }
    return names;
  }
}
