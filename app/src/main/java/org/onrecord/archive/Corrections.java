package org.onrecord.archive;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.Correction.What;

/**
 * Does what a person says of entities, and undoes it, within a transaction. Nothing is lost by it:
 * a merge is a pointer from one entity to the other, a split an entity of its own to which its
 * actors are pinned. Actors that come later go the same ways. For one use.
 */
final class Corrections {
  private final Handle handle;
  private final String now;
  private final String who;
  private final EntityTable entities;
  private final CorrectionLog log;
  private final Changes changes;
  private final Renewal renewal;
  private final Pointers pointers;

  Corrections(Handle handle, String now, String who) {
    this.handle = handle;
    this.now = now;
    this.who = who;
    entities = new EntityTable(handle);
    log = new CorrectionLog(handle);
    changes = new Changes(handle, now);
    renewal = new Renewal(handle, entities, changes);
    pointers = new Pointers(handle, entities, log);
  }

  Correction merge(String into, String from) {
    EntityRow kept = whole(into);
    EntityRow merged = whole(from);
    if (kept.key() == merged.key()) {
      throw new RefusedException(into + " and " + from + " are one entity already");
    }
    Correction done = note(What.MERGE, kept.id(), Optional.of(merged.id()), List.of(), List.of());
    pointers.renew(merged);
    changes.removed(Changes.ENTITY, merged.id());
    changes.changed(Changes.ENTITY, kept.id());
    return done;
  }

  Correction split(String entity, Collection<String> actors) {
    EntityRow whole = whole(entity);
    Collection<String> parted = new LinkedHashSet<>(actors);
    List<Long> bases = parted.stream().map(actor -> base(actor, whole)).toList();
    if (parted.isEmpty() || parted.size() == count(whole)) {
      throw new RefusedException(
          "some of the actors of " + whole.id() + " must go, and some must stay");
    }
    EntityRow other =
        entities.begin(
            new EntityRow(
                entities.keys().next(),
                parted.iterator().next(),
                Optional.empty(),
                whole.kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    changes.added(Changes.ENTITY, other.id());
    parted.forEach(actor -> entities.pin(actor, other.key()));
    renewal.renew(other.key());
    Set<Long> left = new TreeSet<>(bases);
    left.add(whole.key());
    left.forEach(renewal::corrected);
    changes.changed(Changes.ENTITY, whole.id());
    return note(
        What.SPLIT,
        whole.id(),
        Optional.of(other.id()),
        List.copyOf(parted),
        bases.stream().map(key -> entities.row(key).id()).toList());
  }

  Correction reject(String entity) {
    EntityRow row = whole(entity);
    entities.reject(row.key(), true);
    changes.changed(Changes.ENTITY, row.id());
    return note(What.REJECT, row.id(), Optional.empty(), List.of(), List.of());
  }

  Correction undo(long number) {
    Correction correction =
        log.all().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new RefusedException("there is no correction " + number));
    if (correction.undone().isPresent()) {
      throw new RefusedException("correction " + number + " is undone already");
    }
    log.undo(number, now, who);
    correction
        .other()
        .flatMap(entities::find)
        .ifPresent(
            other -> {
              pointers.renew(other);
              bringBack(correction, other);
            });
    entities.find(correction.entity()).ifPresent(row -> undone(correction, row));
    return correction;
  }

  /**
   * Puts the actors of a split back to where they were: one who came by a merge must go with it
   * when that is undone.
   */
  private void bringBack(Correction correction, EntityRow other) {
    List<String> bases = log.bases(correction.number());
    Map<String, EntityRow> found = new TreeMap<>();
    for (String id : bases) {
      entities.find(id).ifPresent(base -> found.put(id, base));
    }
    for (int i = 0; i < bases.size(); i++) {
      EntityRow base = found.get(bases.get(i));
      String actor = correction.actors().get(i);
      if (base != null && isIn(actor, other)) {
        entities.pin(actor, base.key());
      }
    }
    for (EntityRow base : found.values()) {
      pointers.renew(base);
      renewal.renew(base.key());
    }
    if (!bases.isEmpty()) {
      renewal.corrected(other.key());
    }
  }

  private boolean isIn(String actor, EntityRow base) {
    return handle
            .createQuery("SELECT count(*) FROM actor WHERE id = :id AND base = :base")
            .bind("id", actor)
            .bind("base", base.key())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  private void undone(Correction correction, EntityRow entity) {
    if (correction.what() == What.REJECT) {
      boolean still =
          log.all().stream()
              .anyMatch(
                  each ->
                      each.what() == What.REJECT
                          && each.undone().isEmpty()
                          && each.entity().equals(entity.id()));
      entities.reject(entity.key(), still);
    }
    correction
        .other()
        .ifPresent(
            other -> {
              if (correction.what() == What.MERGE) {
                changes.added(Changes.ENTITY, other);
              } else {
                changes.removed(Changes.ENTITY, other);
              }
            });
    if (!entities.hasActors(entity.key())) {
      renewal.corrected(entity.key());
    }
    if (entities.find(entity.id()).isPresent()) {
      changes.changed(Changes.ENTITY, entity.id());
    }
  }

  private Correction note(
      What what, String entity, Optional<String> other, List<String> actors, List<String> bases) {
    Correction done =
        new Correction(
            log.nextNumber(),
            now,
            who,
            what,
            entity,
            other,
            actors,
            Optional.empty(),
            Optional.empty());
    log.add(done, bases);
    return done;
  }

  /**
   * The entity of an id; where that was merged into another, the other.
   *
   * @throws RefusedException if there is none, or it was said to be none
   */
  private EntityRow whole(String id) {
    EntityRow row =
        entities.find(id).orElseThrow(() -> new RefusedException("there is no entity " + id));
    EntityRow whole = entities.row(entities.root(row.key()));
    if (entities.isRejected(whole.key())) {
      throw new RefusedException(
          whole.id()
              + " was said to be no actor: undo that first (the list of corrections has it)");
    }
    return whole;
  }

  private long base(String actor, EntityRow whole) {
    return handle
        .createQuery("SELECT base FROM actor WHERE id = :id AND entity = :entity")
        .bind("id", actor)
        .bind("entity", whole.key())
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(
            () -> new RefusedException("there is no actor " + actor + " in " + whole.id()));
  }

  private long count(EntityRow whole) {
    return handle
        .createQuery("SELECT count(*) FROM actor WHERE entity = :entity")
        .bind("entity", whole.key())
        .mapTo(Long.class)
        .one();
  }
}
