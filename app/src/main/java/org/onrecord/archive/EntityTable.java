package org.onrecord.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.archive.KnownEntities.Alias;
import org.onrecord.archive.KnownEntities.Named;

/** The tables of entities, their names, and what a person put where. */
final class EntityTable {
  private static final RowMapper<EntityRow> ROW = ConstructorMapper.of(EntityRow.class);
  private static final String COLUMNS =
      "SELECT entity.key, entity.id, entity.name, entity.kind, entity.role, entity.code,"
          + " entity.wikidata FROM entity ";

  private final Handle handle;

  EntityTable(Handle handle) {
    this.handle = handle;
  }

  Optional<EntityRow> find(String id) {
    return select("WHERE id = :id").bind("id", id).map(ROW).findOne();
  }

  EntityRow row(long key) {
    return select("WHERE key = :key").bind("key", key).map(ROW).one();
  }

  /** Those of some keys. */
  List<EntityRow> rows(Collection<Long> keys) {
    return keys.isEmpty()
        ? List.of()
        : select("JOIN " + Asked.table(keys) + " ON asked.column1 = entity.key").map(ROW).list();
  }

  /** The states of some codes. */
  List<EntityRow> states(Collection<String> codes) {
    return rows(codes, "ON entity.kind = 'country' AND entity.code = asked.column1");
  }

  /** Those that are known to be some items, of whatever kind. */
  List<EntityRow> identified(Collection<String> wikidata) {
    return rows(wikidata, "ON entity.wikidata = asked.column1");
  }

  private List<EntityRow> rows(Collection<String> values, String which) {
    return Rows.read(handle, COLUMNS + "JOIN ", single(values), which, ROW);
  }

  private static List<List<String>> single(Collection<String> values) {
    return values.stream().map(List::of).toList();
  }

  /** Which entities bear some names. */
  List<Named> named(Collection<Alias> aliases) {
    return Rows.read(
        handle,
        "SELECT alias.kind, alias.name, alias.entity FROM alias JOIN ",
        aliases.stream().map(alias -> List.of(alias.kind(), alias.name())).toList(),
        "ON alias.kind = asked.column1 AND alias.name = asked.column2",
        (rows, context) ->
            new Named(
                new Alias(rows.getString(1), Escape.read(rows.getString(2))), rows.getLong(3)));
  }

  /** Ids for new entities, which may be some. */
  FreeIds freeIds(Collection<String> wanted) {
    return new FreeIds(handle, "entity", wanted);
  }

  private Query select(String which) {
    return handle.createQuery(COLUMNS + which);
  }

  /** Free keys for entities. */
  Keys keys() {
    return new Keys(handle, "entity");
  }

  /** Puts in a new entity, which gets another id if there is one of its id. */
  EntityRow begin(EntityRow row) {
    EntityRow begun = row.named(freeIds(Set.of(row.id())).take(row.id()));
    insert(List.of(begun));
    return begun;
  }

  /** Puts in entities, whose ids are free. */
  void insert(Collection<EntityRow> rows) {
    Rows.write(
        handle,
        "INSERT INTO entity (name, kind, role, code, wikidata, id, key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
        EntityTable::values);
  }

  void update(Collection<EntityRow> rows) {
    Rows.write(
        handle,
        "UPDATE entity SET name = ?, kind = ?, role = ?, code = ?, wikidata = ?, id = ?"
            + " WHERE key = ?",
        rows,
        EntityTable::values);
  }

  private static List<?> values(EntityRow row) {
    return List.of(
        row.name(), row.kind(), row.role(), row.code(), row.wikidata(), row.id(), row.key());
  }

  /** Entities bear names, if they did not. */
  void name(Collection<Named> names) {
    Rows.write(
        handle,
        "INSERT INTO alias (kind, name, entity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        names,
        each -> List.of(each.alias().kind(), each.alias().name(), each.entity()));
  }

  void forgetNames(long entity) {
    handle.execute("DELETE FROM alias WHERE entity = ?", entity);
  }

  /** The entities that a person put some actors into, by the actors' ids. */
  Map<String, Long> pinned(Collection<String> actors) {
    return Rows.read(
            handle,
            "SELECT pin.actor, pin.entity FROM pin JOIN ",
            single(actors),
            "ON pin.actor = asked.column1",
            (rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Puts an actor into an entity, to stay there whenever it is read again. */
  void pin(String actor, long entity) {
    handle.execute("DELETE FROM pin WHERE actor = ?", actor);
    handle.execute("INSERT INTO pin (actor, entity) VALUES (?, ?)", actor, entity);
    handle.execute("UPDATE actor SET base = ?, entity = ? WHERE id = ?", entity, entity, actor);
  }

  /** Lets another entity stand for one, or none. */
  void point(long entity, Optional<Long> other) {
    handle
        .createUpdate("UPDATE entity SET joined = :other WHERE key = :key")
        .bind("other", other)
        .bind("key", entity)
        .execute();
  }

  void reject(long entity, boolean rejected) {
    handle.execute("UPDATE entity SET rejected = ? WHERE key = ?", rejected ? 1 : 0, entity);
  }

  boolean isRejected(long entity) {
    return exists("SELECT rejected FROM entity WHERE key = :key", entity);
  }

  /** Where merges lead from an entity: itself where a person joined it to none. */
  long root(long entity) {
    return roots(Set.of(entity)).getOrDefault(entity, entity);
  }

  /** Where merges lead from those of some entities that a person joined to another one. */
  Map<Long, Long> roots(Set<Long> entities) {
    Map<Long, Long> roots = new HashMap<>(joined(entities));
    Map<Long, Long> next = joined(Set.copyOf(roots.values()));
    while (!next.isEmpty()) {
      Map<Long, Long> joined = next;
      roots.replaceAll((entity, root) -> joined.getOrDefault(root, root));
      next = joined(Set.copyOf(joined.values()));
    }
    return roots;
  }

  /** Those of some entities that a person joined to another one, with that. */
  private Map<Long, Long> joined(Set<Long> entities) {
    return entities.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                "SELECT entity.key, entity.joined FROM entity JOIN "
                    + Asked.table(entities)
                    + " ON asked.column1 = entity.key WHERE entity.joined IS NOT NULL")
            .map((rows, context) -> Map.entry(rows.getLong(1), rows.getLong(2)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether an actor is in it by the rules. */
  boolean hasActors(long entity) {
    return exists("SELECT count(*) FROM (SELECT 1 FROM actor WHERE base = :key LIMIT 1) x", entity);
  }

  /** Whether a person has said something of it, so that it must stay. */
  boolean isCorrected(long entity) {
    return exists(
        "SELECT (SELECT count(*) FROM entity WHERE key = :key AND (joined IS NOT NULL OR rejected ="
            + " 1)) + (SELECT count(*) FROM entity WHERE joined = :key) + (SELECT count(*) FROM pin"
            + " WHERE entity = :key)",
        entity);
  }

  private boolean exists(String count, long key) {
    return handle.createQuery(count).bind("key", key).mapTo(Long.class).one() > 0;
  }

  void delete(long entity) {
    forgetNames(entity);
    handle.execute("DELETE FROM entity WHERE key = ?", entity);
  }
}
