package org.onrecord.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/**
 * Finds the entity of each actor of a document as it is stored. It is as careful as {@link
 * Likeness} says: what could be either of two is joined to neither. What a person corrected goes
 * before.
 *
 * <p>The look-ups go by index, and their number is the same for all documents. For one document.
 */
final class Entities {
  private final EntityTable table;
  private final Changes changes;

  Entities(EntityTable table, Changes changes) {
    this.table = table;
    this.changes = changes;
  }

  /**
   * Where an actor belongs.
   *
   * @param base the entity by the rules, and by what a person split off
   * @param entity where what a person merged leads from there
   */
  record Home(long base, long entity) {}

  /**
   * The homes of a document's actors, by their ids.
   *
   * @param former where the same actors were before, if they were
   */
  Map<String, Home> of(NewsRecord record, Former former) {
    KnownEntities known = new KnownEntities(table, record.actors(), former);
    Map<String, Long> bases = new LinkedHashMap<>();
    for (Actor actor : record.actors()) {
      bases.put(actor.id(), base(actor, former, known));
    }
    known.write(changes);
    Map<String, Home> homes = new HashMap<>();
    bases.forEach((actor, base) -> homes.put(actor, new Home(base, known.root(base))));
    return homes;
  }

  private static long base(Actor actor, Former former, KnownEntities known) {
    return known
        .pinned(actor.id())
        .or(() -> former.base(actor))
        .map(known::row)
        .or(() -> alike(actor, known))
        .map(row -> join(row, actor, known))
        .orElseGet(() -> begin(actor, known));
  }

  private static Optional<EntityRow> alike(Actor actor, KnownEntities entities) {
    Likeness like = Likeness.of(actor);
    String kind = actor.kind().label();
    List<EntityRow> known =
        like.state()
            .map(entities::states)
            .or(() -> like.identity().map(item -> entities.identified(kind, item)))
            .orElse(List.of());
    List<EntityRow> namesakes = entities.named(actor);
    return known.isEmpty()
        ? named(namesakes, like, entities)
        : Optional.of(known(known, namesakes));
  }

  /** Where a person has split some off, those that have the same name. */
  private static EntityRow known(List<EntityRow> known, List<EntityRow> namesakes) {
    List<EntityRow> both = known.stream().filter(namesakes::contains).toList();
    return both.size() == 1 ? both.getFirst() : known.getFirst();
  }

  /** The only one that fits, or the one that says just as much where several do. */
  private static Optional<EntityRow> named(
      List<EntityRow> namesakes, Likeness like, KnownEntities entities) {
    List<EntityRow> fitting =
        namesakes.stream()
            .filter(row -> row.fits(like.code()) && !(like.isKnown() && row.isKnown()))
            .toList();
    List<EntityRow> same =
        fitting.stream().filter(row -> !row.isKnown() && row.code().equals(like.code())).toList();
    return only(same, entities).or(() -> only(fitting, entities));
  }

  /** The first of some that a person said to be one, or of one alone. */
  private static Optional<EntityRow> only(List<EntityRow> rows, KnownEntities entities) {
    boolean one = rows.stream().map(row -> entities.root(row.key())).distinct().count() == 1;
    return one ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  private static long join(EntityRow row, Actor actor, KnownEntities known) {
    EntityRow grown = row.with(actor);
    if (!grown.equals(row)) {
      known.put(grown);
    }
    known.name(row.key(), actor);
    return row.key();
  }

  private static long begin(Actor actor, KnownEntities known) {
    EntityRow row = known.begin(actor);
    known.name(row.key(), actor);
    return row.key();
  }
}
