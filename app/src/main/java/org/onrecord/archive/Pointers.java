package org.onrecord.archive;

import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.Correction.What;

/** Which entity stands for another, as the log of corrections has it. */
final class Pointers {
  private final Handle handle;
  private final EntityTable entities;
  private final CorrectionLog log;

  Pointers(Handle handle, EntityTable entities, CorrectionLog log) {
    this.handle = handle;
    this.entities = entities;
    this.log = log;
  }

  /**
   * Sets an entity's pointer anew, and brings its actors to where it leads.
   *
   * @throws RefusedException if the entity would stand for itself in the end
   */
  void renew(EntityRow entity) {
    Optional<EntityRow> target = target(entity.id()).flatMap(entities::find);
    if (target.isPresent() && entities.root(target.get().key()) == entity.key()) {
      throw new RefusedException(
          target.get().id()
              + " was merged into "
              + entity.id()
              + " since: undo that first (the list of corrections has it)");
    }
    entities.point(entity.key(), target.map(EntityRow::key));
    handle
        .createUpdate(
            """
            UPDATE actor SET entity = :root WHERE base IN (
              WITH RECURSIVE tree (key) AS (
                SELECT key FROM entity WHERE key = :key
                UNION SELECT entity.key FROM entity JOIN tree ON entity.joined = tree.key)
              SELECT key FROM tree)
            """)
        .bind("root", entities.root(entity.key()))
        .bind("key", entity.key())
        .execute();
  }

  /**
   * Where all of a split were before: who joined them later goes with them. Else what they were
   * split from.
   */
  private String origin(Correction split) {
    Set<String> bases = Set.copyOf(log.bases(split.number()));
    return bases.stream()
        .filter(base -> bases.size() == 1 && entities.find(base).isPresent())
        .findFirst()
        .orElse(split.entity());
  }

  /** A merge that holds; else the entity that it was split from, where the split does not. */
  private Optional<String> target(String id) {
    Optional<String> merged = Optional.empty();
    Optional<String> before = Optional.empty();
    for (Correction each : log.all()) {
      boolean holds = each.undone().isEmpty();
      if (!each.other().equals(Optional.of(id))) {
        continue;
      }
      if (each.what() == What.SPLIT) {
        before = holds ? Optional.empty() : Optional.of(origin(each));
      } else if (holds) {
        merged = Optional.of(each.entity());
      }
    }
    return merged.isPresent() ? merged : before;
  }
}
