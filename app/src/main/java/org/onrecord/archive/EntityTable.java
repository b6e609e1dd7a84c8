package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

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

  /** In the order in which they came to be. */
  List<EntityRow> states(String code) {
    return select("WHERE kind = 'country' AND code = :code ORDER BY key")
        .bind("code", code)
        .map(ROW)
        .list();
  }

  /** In the order in which they came to be. */
  List<EntityRow> identified(String kind, String wikidata) {
    return select("WHERE kind = :kind AND wikidata = :wikidata ORDER BY key")
        .bind("kind", kind)
        .bind("wikidata", wikidata)
        .map(ROW)
        .list();
  }

  /** In the order in which they came to be. */
  List<EntityRow> named(String kind, String alias) {
    return select(
            "JOIN alias ON alias.entity = entity.key"
                + " WHERE alias.kind = :kind AND alias.name = :name ORDER BY entity.key")
        .bind("kind", kind)
        .bind("name", alias)
        .map(ROW)
        .list();
  }

  private Query select(String which) {
    return handle.createQuery(COLUMNS + which);
  }

  long nextKey() {
    return new Keys(handle, "entity").next();
  }

  /** Puts in a new entity, which gets another id if there is one of its id. */
  EntityRow begin(EntityRow row) {
    return row.named(Numbered.of(row.id(), id -> insert(row.named(id))));
  }

  private boolean insert(EntityRow row) {
    return write(
            "INSERT INTO entity (key, id, name, kind, role, code, wikidata)"
                + " VALUES (:key, :id, :name, :kind, :role, :code, :wikidata)"
                + " ON CONFLICT (id) DO NOTHING",
            row)
        > 0;
  }

  void update(EntityRow row) {
    write(
        "UPDATE entity SET id = :id, name = :name, kind = :kind, role = :role, code = :code,"
            + " wikidata = :wikidata WHERE key = :key",
        row);
  }

  private int write(String sql, EntityRow row) {
    return handle
        .createUpdate(sql)
        .bind("key", row.key())
        .bind("id", row.id())
        .bind("name", row.name())
        .bind("kind", row.kind())
        .bind("role", row.role())
        .bind("code", row.code())
        .bind("wikidata", row.wikidata())
        .execute();
  }

  void name(long entity, String kind, String alias) {
    handle.execute(
        "INSERT INTO alias (kind, name, entity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        kind,
        alias,
        entity);
  }

  void forgetNames(long entity) {
    handle.execute("DELETE FROM alias WHERE entity = ?", entity);
  }

  /** The entity that a person put an actor into. */
  Optional<Long> pinned(String actor) {
    return handle
        .createQuery("SELECT entity FROM pin WHERE actor = :actor")
        .bind("actor", actor)
        .mapTo(Long.class)
        .findOne();
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

  /** Where merges lead from an entity: itself where a person joined it to none. */
  long root(long entity) {
    long root = entity;
    Optional<Long> next = joined(root);
    while (next.isPresent()) {
      root = next.get();
      next = joined(root);
    }
    return root;
  }

  private Optional<Long> joined(long entity) {
    return handle
        .createQuery("SELECT joined FROM entity WHERE key = :key AND joined IS NOT NULL")
        .bind("key", entity)
        .mapTo(Long.class)
        .findOne();
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
