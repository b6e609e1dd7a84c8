package org.onrecord.archive.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds those whom a name, an actor's id or a Wikidata item may mean. */
record People(Handle handle) {
  /** Entities that are looked up with one query. */
  private static final int AT_ONCE = 500;

  private static final String SOURCES =
      "FROM actor a JOIN document d ON d.key = a.document AND d.superseded_by IS NULL";

  /** What decides who is likelier. */
  private record Likely(long key, boolean exact, int findings, int sources) {
    static final Comparator<Likely> FIRST =
        Comparator.comparing((Likely each) -> !each.exact)
            .thenComparing(Likely::findings, Comparator.reverseOrder())
            .thenComparing(Likely::sources, Comparator.reverseOrder())
            .thenComparing(Likely::key);

    static Likely of(Person person, boolean exact) {
      return new Likely(
          person.key(), exact, person.statements() + person.events(), person.sources());
    }
  }

  /**
   * Those who are called so first, of these those who appear most. A spot's key is the entity's; of
   * all else little is held at a time.
   */
  List<Spot> meant(String name) {
    Names names = new Names(handle);
    Set<Long> exact = Set.copyOf(names.meant(name));
    List<Long> keys =
        Stream.of(byId(name), names.all(name)).flatMap(List::stream).distinct().toList();
    return persons(keys)
        .map(person -> Likely.of(person, exact.contains(person.key())))
        .sorted(Likely.FIRST)
        .map(each -> Spot.of(each.key))
        .toList();
  }

  /** All who appear in documents, in the order in which they came. */
  List<Listed<Person>> all(Optional<Spot> after, int most) {
    return listed(
        new Sql()
            .add("SELECT e.key FROM entity e WHERE e.rejected = 0 AND e.joined IS NULL")
            .add("AND e.key > " + after.map(Spot::key).orElse(0L))
            .add("AND EXISTS (SELECT 1 FROM actor a WHERE a.entity = e.key)")
            .add("ORDER BY e.key LIMIT " + most)
            .on(handle, row -> Spot.of(row.number("key")))
            .list());
  }

  /**
   * Those who are quoted in current versions, most first; of equals, who came first. A spot's start
   * is how often, its key the entity's.
   */
  List<Spot> quoted() {
    return new Sql()
        .add("SELECT a.entity AS key, count(*) AS often " + SOURCES)
        .add("JOIN statement st ON st.speaker = a.key")
        .add("JOIN entity e ON e.key = a.entity AND e.rejected = 0")
        .add("GROUP BY a.entity ORDER BY often DESC, a.entity")
        .on(handle, row -> new Spot(Optional.empty(), 0, row.number("often"), row.number("key")))
        .list();
  }

  /** Who stands at some spots; who is gone meanwhile is left out. */
  List<Listed<Person>> listed(List<Spot> spots) {
    Map<Long, Spot> byKey = spots.stream().collect(toMap(Spot::key, spot -> spot));
    return persons(spots.stream().map(Spot::key).toList())
        .flatMap(each -> Stream.ofNullable(byKey.get(each.key())).map(it -> new Listed<>(it, each)))
        .toList();
  }

  /** Who has an actor's id. */
  Optional<Person> of(String id) {
    return persons(byId(id).stream().limit(1).toList()).findFirst();
  }

  /**
   * Whom an id means: the entity of that id, or that into which it was merged; whoever is that
   * Wikidata item; the entity of the actor of that id. In this order, if there is anything of them.
   */
  private List<Long> byId(String id) {
    Sql sql = new Sql();
    String bound = sql.bind(id.strip());
    return sql.add("WITH RECURSIVE led (key, joined) AS (")
        .add("SELECT key, joined FROM entity WHERE id = " + bound)
        .add("UNION SELECT e.key, e.joined FROM entity e JOIN led ON e.key = led.joined),")
        .add("meant (key, rank) AS (SELECT key, 1 FROM led WHERE joined IS NULL")
        .add("UNION ALL SELECT key, 2 FROM entity WHERE joined IS NULL AND wikidata = " + bound)
        .add("UNION ALL SELECT entity, 3 FROM actor WHERE id = " + bound + ")")
        .add("SELECT e.key FROM entity e JOIN meant m ON m.key = e.key WHERE e.rejected = 0")
        .add("AND EXISTS (SELECT 1 FROM actor a WHERE a.entity = e.key)")
        .add("GROUP BY e.key ORDER BY min(m.rank), e.key")
        .on(handle, row -> row.number("key"))
        .list();
  }

  /** What is known of each of some entities, in their order; nothing of those that are gone. */
  private Stream<Person> persons(List<Long> keys) {
    return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
        .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
        .flatMap(part -> some(part).stream());
  }

  private List<Person> some(List<Long> keys) {
    Map<Long, List<String>> spellings =
        new Sql()
                .add("SELECT a.entity AS key, coalesce(a.name, a.words) AS name,")
                .add("count(*) AS often FROM actor a WHERE a.entity IN " + Sql.in(keys))
                .add("GROUP BY a.entity, coalesce(a.name, a.words) ORDER BY often DESC, name")
                .on(handle, row -> Map.entry(row.number("key"), row.text("name")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    Map<Long, Integer> said = count("count(*)", "JOIN statement st ON st.speaker = a.key", keys);
    Map<Long, Integer> did =
        count("count(DISTINCT party.event)", "JOIN party ON party.actor = a.key", keys);
    Map<Long, Integer> sources = count("count(DISTINCT d.reprint)", "", keys);
    Map<Long, Person> found =
        new Sql()
                .add("SELECT key, id, name, kind, role, code, wikidata FROM entity")
                .add("WHERE key IN " + Sql.in(keys))
                .on(
                    handle,
                    row -> {
                      long key = row.number("key");
                      return new Person(
                          key,
                          row.text("id"),
                          row.optional("name"),
                          row.text("kind"),
                          row.optional("role"),
                          row.optional("code"),
                          row.optional("wikidata"),
                          spellings.getOrDefault(key, List.of()),
                          said.getOrDefault(key, 0),
                          did.getOrDefault(key, 0),
                          sources.getOrDefault(key, 0));
                    })
                .stream()
                .collect(toMap(Person::key, person -> person));
    return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
  }

  private Map<Long, Integer> count(String what, String join, List<Long> entities) {
    return new Sql()
            .add("SELECT a.entity AS key, " + what + " AS often " + SOURCES + " " + join)
            .add("WHERE a.entity IN " + Sql.in(entities) + " GROUP BY a.entity")
            .on(handle, row -> Map.entry(row.number("key"), row.count("often")))
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
