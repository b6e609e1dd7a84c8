package org.onrecord.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Actor;

/**
 * The entities of an archive to which actors of a document may belong: looked up all at once, and
 * what becomes of them written all at once. For one document, within a transaction.
 */
final class KnownEntities {
  private final EntityTable table;
  private final Keys keys;
  private final Map<String, Long> pins;
  private final FreeIds ids;
  private final Map<Long, Long> roots;

  /** In the order in which they came to be. */
  private final TreeMap<Long, EntityRow> rows = new TreeMap<>();

  private final Map<Alias, Set<Long>> named = new HashMap<>();
  private final Map<Long, EntityRow> begun = new LinkedHashMap<>();
  private final Map<Long, EntityRow> grown = new LinkedHashMap<>();
  private final List<Named> names = new ArrayList<>();

  /** A name as names are compared, of a kind of actor. */
  record Alias(String kind, String name) {
    static Optional<Alias> of(Actor actor) {
      return Likeness.of(actor).alias().map(name -> new Alias(actor.kind().label(), name));
    }
  }

  /** A name of an entity. */
  record Named(Alias alias, long entity) {}

  /**
   * Looks up what may be asked of it.
   *
   * @param former where the same actors were before
   */
  KnownEntities(EntityTable table, Collection<Actor> actors, Former former) {
    this.table = table;
    keys = table.keys();
    Set<String> asked = actors.stream().map(Actor::id).collect(Collectors.toSet());
    pins = table.pinned(asked);
    ids = table.freeIds(asked);
    List<Likeness> likenesses = actors.stream().map(Likeness::of).toList();
    table.states(each(likenesses.stream().map(Likeness::state))).forEach(this::hold);
    table.identified(each(likenesses.stream().map(Likeness::identity))).forEach(this::hold);
    table
        .named(actors.stream().flatMap(each -> Alias.of(each).stream()).collect(Collectors.toSet()))
        .forEach(each -> named(each).add(each.entity()));
    Stream<Long> others =
        Stream.of(
                named.values().stream().flatMap(Collection::stream),
                pins.values().stream(),
                actors.stream().flatMap(each -> former.base(each).stream()))
            .flatMap(each -> each);
    table
        .rows(others.filter(key -> !rows.containsKey(key)).collect(Collectors.toSet()))
        .forEach(this::hold);
    roots = table.roots(Set.copyOf(rows.keySet()));
  }

  private static Set<String> each(Stream<Optional<String>> values) {
    return values.flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private void hold(EntityRow row) {
    rows.put(row.key(), row);
  }

  private Set<Long> named(Named name) {
    return named.computeIfAbsent(name.alias(), none -> new TreeSet<>());
  }

  /** One of those into which a person put an actor, or in which one was. */
  EntityRow row(long key) {
    return Objects.requireNonNull(rows.get(key));
  }

  /** Where merges lead from one. */
  long root(long entity) {
    return roots.getOrDefault(entity, entity);
  }

  /** The entity that a person put an actor into. */
  Optional<Long> pinned(String actor) {
    return Optional.ofNullable(pins.get(actor));
  }

  /** In the order in which they came to be. */
  List<EntityRow> states(String code) {
    return rows.values().stream()
        .filter(row -> row.kind().equals(Actor.Kind.COUNTRY.label()))
        .filter(row -> row.code().equals(Optional.of(code)))
        .toList();
  }

  /** In the order in which they came to be. */
  List<EntityRow> identified(String kind, String wikidata) {
    return rows.values().stream()
        .filter(row -> row.kind().equals(kind))
        .filter(row -> row.wikidata().equals(Optional.of(wikidata)))
        .toList();
  }

  /** In the order in which they came to be. */
  List<EntityRow> named(Actor actor) {
    return Alias.of(actor).map(named::get).orElse(Set.of()).stream().map(rows::get).toList();
  }

  /** Begins an entity with an actor. */
  EntityRow begin(Actor actor) {
    EntityRow row = EntityRow.of(keys.next(), ids.take(actor.id()), actor);
    hold(row);
    begun.put(row.key(), row);
    return row;
  }

  /** An entity that is known is from now on as given. */
  void put(EntityRow row) {
    hold(row);
    (begun.containsKey(row.key()) ? begun : grown).put(row.key(), row);
  }

  /** An entity bears a name of an actor. */
  void name(long entity, Actor actor) {
    Alias.of(actor)
        .map(alias -> new Named(alias, entity))
        .filter(name -> named(name).add(entity))
        .ifPresent(names::add);
  }

  /** Writes what has changed. */
  void write(Changes changes) {
    table.insert(begun.values());
    changes.added(Changes.ENTITY, begun.values().stream().map(EntityRow::id).toList());
    table.update(grown.values());
    changes.changed(Changes.ENTITY, grown.values().stream().map(EntityRow::id).toList());
    table.name(names);
  }
}
