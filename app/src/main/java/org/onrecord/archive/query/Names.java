package org.onrecord.archive.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Whom a name may mean: those of whom it is one of the spellings; where it is nobody's, those in
 * one of whose spellings its words stand ("Rao" in "Ana Rao"). What was rejected is never meant.
 *
 * @param handle of the archive
 */
record Names(Handle handle) {

  /**
   * Keys of entities.
   *
   * @param exact those called so; empty where nobody is
   * @param part those of whose name it is a part
   */
  private record Meant(Set<Long> exact, Set<Long> part) {
    boolean isNobody() {
      return exact.isEmpty() && part.isEmpty();
    }
  }

  /** The keys of the entities that a name may mean. */
  List<Long> meant(String name) {
    Meant meant = find(name);
    return List.copyOf(meant.exact.isEmpty() ? meant.part : meant.exact);
  }

  /** The keys of all in whose name it stands, those who are called so first. */
  List<Long> all(String name) {
    Meant meant = find(name);
    Set<Long> keys = new LinkedHashSet<>(meant.exact);
    keys.addAll(meant.part);
    return List.copyOf(keys);
  }

  private Meant find(String name) {
    NameWords words = NameWords.of(name);
    if (words.words().isEmpty()) {
      return new Meant(Set.of(), Set.of());
    }
    Meant named = meant(words, names(words));
    return named.isNobody() ? meant(words, nameless(words)) : named;
  }

  private static Meant meant(NameWords words, List<Spelling> spellings) {
    Set<Long> exact = new LinkedHashSet<>();
    Set<Long> part = new LinkedHashSet<>();
    for (Spelling each : spellings) {
      NameWords spelling = NameWords.of(each.name);
      if (words.is(spelling)) {
        exact.add(each.entity);
      } else if (words.standsIn(spelling)) {
        part.add(each.entity);
      }
    }
    return new Meant(exact, part);
  }

  private record Spelling(long entity, String name) {
    static Spelling of(Row row) {
      return new Spelling(row.number("entity"), row.text("name"));
    }
  }

  /** Of those who have names; whom a person merged into another, the other. */
  private List<Spelling> names(NameWords words) {
    Sql sql = new Sql();
    return sql.add("WITH RECURSIVE up (name, key, joined, rejected) AS (")
        .add("SELECT alias.name, e.key, e.joined, e.rejected FROM alias")
        .add("JOIN entity e ON e.key = alias.entity")
        .add("WHERE alias.name LIKE " + sql.bind(words.pattern()))
        .add("UNION ALL SELECT up.name, e.key, e.joined, e.rejected FROM up")
        .add("JOIN entity e ON e.key = up.joined)")
        .add("SELECT DISTINCT key AS entity, name FROM up")
        .add("WHERE joined IS NULL AND rejected = 0 ORDER BY key")
        .on(handle, Spelling::of)
        .list();
  }

  /** Of those who go by a document's words: looked for only where nobody has the name. */
  private List<Spelling> nameless(NameWords words) {
    Sql sql = new Sql();
    return sql.add("SELECT DISTINCT a.entity, a.words AS name FROM actor a")
        .add("JOIN entity e ON e.key = a.entity AND e.rejected = 0")
        .add("WHERE a.name IS NULL AND lower(a.words) LIKE " + sql.bind(words.pattern()))
        .add("ORDER BY a.entity")
        .on(handle, Spelling::of)
        .list();
  }

  /** All names that entities go by, in small letters; none for those who have none. */
  List<String> spellings(List<Long> entities) {
    return new Sql()
        .add("WITH RECURSIVE down (key) AS (SELECT key FROM entity WHERE key IN ")
        .add(Sql.in(entities))
        .add("UNION SELECT e.key FROM entity e JOIN down ON e.joined = down.key)")
        .add("SELECT DISTINCT alias.name FROM alias JOIN down ON alias.entity = down.key")
        .add("ORDER BY alias.name")
        .on(handle, row -> row.text("name"))
        .list();
  }
}
