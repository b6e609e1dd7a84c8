package org.onrecord.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person said of entities.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param number by which it is undone
 * @param at ISO 8601 date-time in UTC
 * @param who said it
 * @param what was said
 * @param entity id of the entity that it is about: into which another was merged, of which a part
 *     was split off, which was rejected
 * @param other id of the entity that was merged into it, or that was split off
 * @param actors ids of those that were split off
 * @param undone when it was undone, if it was
 * @param undoneBy who undid it
 */
public record Correction(
    long number,
    String at,
    String who,
    What what,
    String entity,
    Optional<String> other,
    List<String> actors,
    Optional<String> undone,
    Optional<String> undoneBy) {
  public Correction {
    Objects.requireNonNull(at);
    Objects.requireNonNull(who);
    Objects.requireNonNull(what);
    Objects.requireNonNull(entity);
    Objects.requireNonNull(other);
    actors = List.copyOf(actors);
    Objects.requireNonNull(undone);
    Objects.requireNonNull(undoneBy);
  }

  /** What can be said of entities. */
  public enum What {
    MERGE,
    SPLIT,
    REJECT
  }
}
