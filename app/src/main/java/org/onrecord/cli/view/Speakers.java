package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/**
 * The statements of a record by who makes them, actors in the order in which they first speak. One
 * that stands inside another goes with that one, and is told of its own speaker by its number.
 */
final class Speakers {
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final List<Numbered> unknown = new ArrayList<>();

  /**
   * An actor who is quoted.
   *
   * @param said what it says outright, in text order
   * @param told what others say that it said, in text order
   */
  record Speaker(Actor actor, List<Numbered> said, List<Numbered> told) {}

  Speakers(NewsRecord record) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Numbered outermost : Numbered.of(record.statements())) {
      Optional<String> by = outermost.statement().speaker();
      by.map(actors::get).map(actor -> speaker(actor).said()).orElse(unknown).add(outermost);
      outermost
          .deepInside()
          .filter(each -> !each.statement().speaker().equals(by))
          .forEach(
              each ->
                  each.statement()
                      .speaker()
                      .map(actors::get)
                      .ifPresent(actor -> speaker(actor).told().add(each)));
    }
  }

  private Speaker speaker(Actor actor) {
    return speakers.computeIfAbsent(
        actor.id(), id -> new Speaker(actor, new ArrayList<>(), new ArrayList<>()));
  }

  /** Those who say something outright, in the order in which they first do. */
  List<Speaker> outright() {
    return speakers.values().stream()
        .filter(speaker -> !speaker.said().isEmpty())
        .sorted(Comparator.comparingInt(speaker -> speaker.said().getFirst().number()))
        .toList();
  }

  /** Those of whom only others say that they said something. */
  List<Speaker> onlyTold() {
    return speakers.values().stream().filter(speaker -> speaker.said().isEmpty()).toList();
  }

  /** Statements that stand in no other and whose speaker is not known, in text order. */
  List<Numbered> unknown() {
    return List.copyOf(unknown);
  }

  boolean isQuoted(Actor actor) {
    return speakers.containsKey(actor.id());
  }

  /** How many are quoted. */
  int size() {
    return speakers.size();
  }
}
