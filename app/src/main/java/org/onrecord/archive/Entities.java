package org.onrecord.archive;

import java.util.HashMap;
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
 * <p>Each actor costs some look-ups by index, however many there are. For one document.
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
    Map<String, Home> homes = new HashMap<>();
    for (Actor actor : record.actors()) {
      long base = base(actor, former);
      homes.put(actor.id(), new Home(base, table.root(base)));
    }
    return homes;
  }

  private long base(Actor actor, Former former) {
    return table
        .pinned(actor.id())
        .or(() -> former.base(actor))
        .map(table::row)
        .or(() -> alike(actor))
        .map(row -> join(row, actor))
        .orElseGet(() -> begin(actor));
  }

  private Optional<EntityRow> alike(Actor actor) {
    Likeness like = Likeness.of(actor);
    String kind = actor.kind().label();
    List<EntityRow> known =
        like.state()
            .map(table::states)
            .or(() -> like.identity().map(item -> table.identified(kind, item)))
            .orElse(List.of());
    List<EntityRow> namesakes =
        like.alias().map(alias -> table.named(kind, alias)).orElse(List.of());
    return known.isEmpty() ? named(namesakes, like) : Optional.of(known(known, namesakes));
  }

  /** Where a person has split some off, those that have the same name. */
  private static EntityRow known(List<EntityRow> known, List<EntityRow> namesakes) {
    List<EntityRow> both = known.stream().filter(namesakes::contains).toList();
    return both.size() == 1 ? both.getFirst() : known.getFirst();
  }

  /** The only one that fits, or the one that says just as much where several do. */
  private static Optional<EntityRow> named(List<EntityRow> namesakes, Likeness like) {
    List<EntityRow> fitting =
        namesakes.stream()
            .filter(row -> row.fits(like.code()) && !(like.isKnown() && row.isKnown()))
            .toList();
    List<EntityRow> same =
        fitting.stream().filter(row -> !row.isKnown() && row.code().equals(like.code())).toList();
    if (same.size() == 1) {
      return Optional.of(same.getFirst());
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private long join(EntityRow row, Actor actor) {
    EntityRow grown = row.with(actor);
    if (!grown.equals(row)) {
      table.update(grown);
      changes.changed(Changes.ENTITY, row.id());
    }
    name(row.key(), actor);
    return row.key();
  }

  private long begin(Actor actor) {
    EntityRow row = table.begin(EntityRow.of(table.nextKey(), actor.id(), actor));
    changes.added(Changes.ENTITY, row.id());
    name(row.key(), actor);
    return row.key();
  }

  private void name(long entity, Actor actor) {
    Likeness.of(actor).alias().ifPresent(alias -> table.name(entity, actor.kind().label(), alias));
  }
}
