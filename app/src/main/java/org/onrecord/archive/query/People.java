package org.onrecord.archive.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds those whom a name, an actor's id or a Wikidata item may mean. */
record People(Handle handle) {
  private static final String SOURCES =
      "FROM actor a JOIN document d ON d.key = a.document AND d.superseded_by IS NULL";

  /** Those who are called so first, of these those who appear most. */
  List<Person> meant(String name) {
    Names names = new Names(handle);
    List<Long> exact = names.meant(name);
    List<Long> keys =
        Stream.of(byId(name), names.all(name)).flatMap(List::stream).distinct().toList();
    return keys.stream()
        .map(this::person)
        .sorted(
            Comparator.comparing((Person each) -> !exact.contains(each.key()))
                .thenComparing(each -> each.statements() + each.events(), Comparator.reverseOrder())
                .thenComparing(Person::sources, Comparator.reverseOrder())
                .thenComparing(Person::key))
        .toList();
  }

  /** All who appear in documents, in the order in which they came. */
  List<Listed<Person>> all(Optional<Spot> after, int most) {
    return new Sql()
            .add("SELECT e.key FROM entity e WHERE e.rejected = 0 AND e.joined IS NULL")
            .add("AND e.key > " + after.map(Spot::key).orElse(0L))
            .add("AND EXISTS (SELECT 1 FROM actor a WHERE a.entity = e.key)")
            .add("ORDER BY e.key LIMIT " + most)
            .on(handle, row -> row.number("key"))
            .list()
            .stream()
            .map(key -> new Listed<>(Spot.of(key), person(key)))
            .toList();
  }

  /** Those who are quoted in current versions, most first; of equals, who came first. */
  List<Listed<Person>> quoted(Optional<Spot> after, int most) {
    Sql sql = new Sql();
    sql.add("SELECT a.entity AS key, count(*) AS often " + SOURCES)
        .add("JOIN statement st ON st.speaker = a.key")
        .add("JOIN entity e ON e.key = a.entity AND e.rejected = 0")
        .add("GROUP BY a.entity");
    after.ifPresent(
        spot ->
            sql.add("HAVING count(*) < " + spot.start())
                .add("OR count(*) = " + spot.start() + " AND a.entity > " + spot.key()));
    return sql
        .add("ORDER BY often DESC, a.entity LIMIT " + most)
        .on(handle, row -> new Spot(Optional.empty(), 0, row.number("often"), row.number("key")))
        .list()
        .stream()
        .map(spot -> new Listed<>(spot, person(spot.key())))
        .toList();
  }

  /** Who has an actor's id. */
  Optional<Person> of(String id) {
    return byId(id).stream().findFirst().map(this::person);
  }

  private List<Long> byId(String id) {
    Sql sql = new Sql();
    String bound = sql.bind(id.strip());
    return sql.add("SELECT key FROM entity WHERE rejected = 0 AND joined IS NULL")
        .add("AND (wikidata = " + bound + " OR id = " + bound + ")")
        .add("UNION SELECT a.entity FROM actor a JOIN entity e ON e.key = a.entity")
        .add("WHERE e.rejected = 0 AND a.id = " + bound)
        .on(handle, row -> row.number("key"))
        .list();
  }

  private Person person(long key) {
    List<String> spellings =
        new Sql()
            .add("SELECT coalesce(a.name, a.words) AS name, count(*) AS often FROM actor a")
            .add("WHERE a.entity = " + key)
            .add("GROUP BY coalesce(a.name, a.words) ORDER BY often DESC, name")
            .on(handle, row -> row.text("name"))
            .list();
    return new Sql()
        .add("SELECT key, id, name, kind, role, code, wikidata FROM entity WHERE key = " + key)
        .on(
            handle,
            row ->
                new Person(
                    key,
                    row.text("id"),
                    row.optional("name"),
                    row.text("kind"),
                    row.optional("role"),
                    row.optional("code"),
                    row.optional("wikidata"),
                    spellings,
                    count("count(*)", "JOIN statement st ON st.speaker = a.key", key),
                    count("count(DISTINCT party.event)", "JOIN party ON party.actor = a.key", key),
                    count("count(DISTINCT d.reprint)", "", key)))
        .one();
  }

  private int count(String what, String join, long entity) {
    return new Sql()
        .add("SELECT " + what + " AS often " + SOURCES + " " + join + " WHERE a.entity = " + entity)
        .on(handle, row -> row.count("often"))
        .one();
  }
}
