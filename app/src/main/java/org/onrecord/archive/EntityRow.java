package org.onrecord.archive;

import java.util.Optional;
import org.onrecord.record.Actor;

/**
 * An entity by the rules: what its actors together say of it.
 *
 * @param kind the label of an actor's kind
 */
record EntityRow(
    long key,
    String id,
    Optional<String> name,
    String kind,
    Optional<String> role,
    Optional<String> code,
    Optional<String> wikidata) {

  /** One that has this actor alone. */
  static EntityRow of(long key, String id, Actor actor) {
    return new EntityRow(
        key,
        id,
        actor.name(),
        actor.kind().label(),
        actor.role(),
        actor.code(),
        Likeness.of(actor).identity());
  }

  /** This one under another id. */
  EntityRow named(String other) {
    return new EntityRow(key, other, name, kind, role, code, wikidata);
  }

  /** This one with another actor: the longest name and code, the first role and identity. */
  EntityRow with(Actor actor) {
    return new EntityRow(
        key,
        id,
        longer(name, actor.name()),
        kind,
        role.or(actor::role),
        longer(code, actor.code()),
        wikidata.or(Likeness.of(actor)::identity));
  }

  private static Optional<String> longer(Optional<String> first, Optional<String> other) {
    return other.map(String::length).orElse(0) > first.map(String::length).orElse(0)
        ? other
        : first;
  }

  /** Whether it is known who it is, whatever it is called. */
  boolean isKnown() {
    return kind.equals(Actor.Kind.COUNTRY.label()) ? code.isPresent() : wikidata.isPresent();
  }

  boolean fits(Optional<String> other) {
    return !Likeness.conflict(code.orElse(""), other.orElse(""));
  }
}
