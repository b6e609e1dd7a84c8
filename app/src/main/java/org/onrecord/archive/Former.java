package org.onrecord.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;

/** The actors that a document had before it was read again, and their entities. */
final class Former {
  /** Of a document that was not there. */
  static final Former NONE = new Former(List.of());

  private final Map<String, Row> actors;

  private Former(List<Row> rows) {
    actors = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
  }

  /** An actor as it was. */
  record Row(
      String id,
      long base,
      Optional<String> name,
      String kind,
      Optional<String> role,
      Optional<String> code,
      Optional<String> wikidata) {
    private boolean isLike(Actor actor) {
      return name.equals(actor.name())
          && kind.equals(actor.kind().label())
          && role.equals(actor.role())
          && code.equals(actor.code())
          && wikidata.equals(actor.identity().map(Identity::wikidata));
    }
  }

  static Former of(Handle handle, long document) {
    return new Former(
        handle
            .createQuery(
                "SELECT id, base, name, kind, role, code, wikidata FROM actor"
                    + " WHERE document = :document")
            .bind("document", document)
            .map(ConstructorMapper.of(Row.class))
            .list());
  }

  /** The entity of an actor that is as it was. */
  Optional<Long> base(Actor actor) {
    return Optional.ofNullable(actors.get(actor.id()))
        .filter(row -> row.isLike(actor))
        .map(Row::base);
  }

  /** The entities of those actors that are gone, or not as they were. */
  Collection<Long> left(List<Actor> now) {
    Map<String, Actor> byId =
        now.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    return actors.values().stream()
        .filter(row -> !Optional.ofNullable(byId.get(row.id())).map(row::isLike).orElse(false))
        .map(Row::base)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
