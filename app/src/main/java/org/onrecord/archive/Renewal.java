package org.onrecord.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.onrecord.archive.KnownEntities.Alias;
import org.onrecord.archive.KnownEntities.Named;
import org.onrecord.record.Actor;
import org.onrecord.record.Labelled;

/** Works an entity out anew from those that are left in it, once some have gone. */
final class Renewal {
  private final Handle handle;
  private final EntityTable table;
  private final Changes changes;

  Renewal(Handle handle, EntityTable table, Changes changes) {
    this.handle = handle;
    this.table = table;
    this.changes = changes;
  }

  /** What an actor says of its entity. */
  record Part(
      Optional<String> name,
      String kind,
      Optional<String> role,
      Optional<String> code,
      Optional<String> wikidata) {}

  /** Deletes it if nothing is left of it, and nobody has said anything of it. */
  void renew(long entity) {
    EntityRow row = table.row(entity);
    if (!table.hasActors(entity)) {
      if (!table.isCorrected(entity)) {
        table.delete(entity);
        changes.removed(Changes.ENTITY, row.id());
      }
      return;
    }
    List<Part> parts = parts("base", entity);
    EntityRow renewed = together(row, parts);
    if (!renewed.equals(row)) {
      table.update(List.of(renewed));
      changes.changed(Changes.ENTITY, row.id());
    }
    nameAnew(entity, parts);
  }

  /**
   * As {@link #renew} once a person has put actors elsewhere. If none is left, nobody joins it by
   * name or identity any more; while others lead to it, it is called as they are.
   */
  void corrected(long entity) {
    renew(entity);
    if (table.hasActors(entity) || !table.isCorrected(entity)) {
      return;
    }
    table.forgetNames(entity);
    EntityRow row = table.row(entity);
    List<Part> led = parts("entity", entity);
    EntityRow shown = led.isEmpty() ? row : together(row, led);
    EntityRow bare =
        new EntityRow(
            row.key(),
            row.id(),
            shown.name(),
            shown.kind(),
            shown.role(),
            Optional.empty(),
            Optional.empty());
    if (!bare.equals(row)) {
      table.update(List.of(bare));
      changes.changed(Changes.ENTITY, row.id());
    }
  }

  private List<Part> parts(String column, long entity) {
    return handle
        .createQuery(
            "SELECT name, kind, role, code, wikidata FROM actor WHERE "
                + column
                + " = :entity ORDER BY key")
        .bind("entity", entity)
        .map(ConstructorMapper.of(Part.class))
        .list();
  }

  private static EntityRow together(EntityRow row, List<Part> parts) {
    return new EntityRow(
        row.key(),
        row.id(),
        longest(parts, Part::name),
        parts.getFirst().kind(),
        mostCommon(parts),
        longest(parts, Part::code),
        parts.stream().map(Renewal::identity).flatMap(Optional::stream).findFirst());
  }

  private static Optional<String> identity(Part part) {
    return likeness(part).identity();
  }

  private static Likeness likeness(Part part) {
    return new Likeness(
        Labelled.of(Actor.Kind.class, part.kind()), part.name(), part.code(), part.wikidata());
  }

  private static Optional<String> longest(
      List<Part> parts, Function<Part, Optional<String>> value) {
    return parts.stream()
        .map(value)
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(String::length).reversed());
  }

  private static Optional<String> mostCommon(List<Part> parts) {
    Map<String, Long> counts =
        parts.stream()
            .flatMap(part -> part.role().stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .min(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private void nameAnew(long entity, List<Part> parts) {
    table.forgetNames(entity);
    table.name(
        parts.stream()
            .flatMap(
                part -> likeness(part).alias().map(name -> new Alias(part.kind(), name)).stream())
            .map(alias -> new Named(alias, entity))
            .toList());
  }
}
