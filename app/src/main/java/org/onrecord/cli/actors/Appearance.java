package org.onrecord.cli.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.archive.Likeness;
import org.onrecord.export.plain.ActorName;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * An actor in one document: what lists show of it, and no more, since there may be very many.
 *
 * @param order its place among all appearances, in the order in which they were read
 * @param document the document's id
 * @param source what a person knows the document by
 * @param actor its id in the document's record
 * @param kind what it is
 * @param name as the record has it
 * @param words of the document that stand for it
 * @param role as the record has it
 * @param code as the record has it
 * @param wikidata the item that it is
 * @param quoted how many statements there are whose speaker it is
 * @param mentioned how many mentions it has
 */
record Appearance(
    int order,
    String document,
    String source,
    String actor,
    Actor.Kind kind,
    Optional<String> name,
    String words,
    Optional<String> role,
    Optional<String> code,
    Optional<String> wikidata,
    int quoted,
    int mentioned) {

  /**
   * The actors of a record, in its order.
   *
   * @param name what a person knows the document by
   * @param before how many appearances were read before
   */
  static Stream<Appearance> of(NewsRecord record, String name, int before) {
    Map<String, Integer> quoted = new HashMap<>();
    for (Statement statement : record.statements()) {
      statement.speaker().ifPresent(id -> quoted.merge(id, 1, Integer::sum));
    }
    String source = record.uri().orElse(name);
    List<Actor> actors = record.actors();
    return IntStream.range(0, actors.size())
        .mapToObj(i -> of(before + i, record, source, actors.get(i), quoted));
  }

  private static Appearance of(
      int order, NewsRecord record, String source, Actor actor, Map<String, Integer> quoted) {
    return new Appearance(
        order,
        record.id(),
        source,
        actor.id(),
        actor.kind(),
        actor.name(),
        ActorName.words(actor, record.text()),
        actor.role(),
        actor.code(),
        actor.identity().map(Identity::wikidata),
        quoted.getOrDefault(actor.id(), 0),
        actor.mentions().size());
  }

  /** What tells whether it is one with another. */
  Likeness likeness() {
    return new Likeness(kind, name, code, wikidata);
  }

  /** Whether it has a name or is quoted. */
  boolean isChief() {
    return name.isPresent() || quoted > 0;
  }
}
