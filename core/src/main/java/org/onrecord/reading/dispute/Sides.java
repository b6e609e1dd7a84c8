package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Ids;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Puts quarrels into the record: who takes which side in which words, and of which event.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Sides {
  private final NavigableMap<Integer, Event> events = new TreeMap<>();

  /**
   * @param all the events of the document
   */
  Sides(List<Event> all) {
    for (Event event : all) {
      event.triggers().forEach(told -> events.put(told.getFirst().start(), event));
    }
  }

  /** A dispute without its id. */
  record Made(
      List<Span> words,
      Dispute.Relation relation,
      List<Dispute.Side> sides,
      Dispute.About about,
      double confidence) {
    Span extent() {
      return new Span(words.getFirst().start(), words.getLast().end());
    }

    Dispute named(Ids ids) {
      return new Dispute(ids.next(Ids.Sort.DISPUTE, words), relation, sides, about, confidence);
    }
  }

  /** The dispute of some quarrels. */
  Made made(List<Quarrel> quarrels) {
    Map<String, List<Unit>> byWho = new LinkedHashMap<>();
    quarrels.stream()
        .flatMap(quarrel -> quarrel.units().stream())
        .distinct()
        .sorted(Comparator.comparing(Unit::extent))
        .forEach(unit -> byWho.computeIfAbsent(unit.who(), any -> new ArrayList<>()).add(unit));
    List<Dispute.Side> sides = byWho.values().stream().map(this::side).toList();
    List<List<Event>> told = byWho.values().stream().map(this::told).toList();
    return new Made(
        sides.stream().flatMap(side -> side.words().stream()).sorted().toList(),
        relation(quarrels),
        sides,
        about(told),
        confidence(quarrels));
  }

  /**
   * How often a report has such a dispute where one is as likely as this: a logistic fit on the
   * reports of {@code training/opposing} and {@code training/disputes}, each compared by a network
   * and with weights that were fitted on others.
   */
  private static double confidence(List<Quarrel> quarrels) {
    double chance = quarrels.stream().mapToDouble(Quarrel::chance).max().orElseThrow();
    return 1 / (1 + Math.exp(-0.72) * Math.pow((1 - chance) / chance, 0.47));
  }

  private static Dispute.Relation relation(List<Quarrel> quarrels) {
    Map<Dispute.Relation, Double> sums = new EnumMap<>(Dispute.Relation.class);
    quarrels.stream()
        .flatMap(quarrel -> quarrel.matches().stream())
        .forEach(
            match ->
                match.likely().forEach((each, likely) -> sums.merge(each, likely, Double::sum)));
    return sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private Dispute.Side side(List<Unit> units) {
    return new Dispute.Side(
        units.stream().flatMap(Sides::actor).distinct().toList(),
        units.stream()
            .flatMap(unit -> unit.statement().stream())
            .map(Statement::id)
            .distinct()
            .toList(),
        told(units).stream().map(Event::id).toList(),
        words(units));
  }

  private static Stream<String> actor(Unit unit) {
    return unit.isAuthors()
        ? Stream.of(Commitment.AUTHOR)
        : unit.statement().flatMap(Statement::speaker).or(unit::actor).stream();
  }

  private List<Event> told(List<Unit> units) {
    return words(units).stream()
        .flatMap(span -> events.subMap(span.start(), span.end()).values().stream())
        .distinct()
        .toList();
  }

  /** What some pieces say, of two that overlap the one that begins first. */
  private static List<Span> words(List<Unit> units) {
    List<Span> found = new ArrayList<>();
    units.stream()
        .flatMap(unit -> unit.words().stream())
        .sorted()
        .filter(span -> found.isEmpty() || found.getLast().end() <= span.start())
        .forEach(found::add);
    return found;
  }

  /** An event that two sides tell: the same one, else two of one type. */
  private static Dispute.About about(List<List<Event>> told) {
    Optional<Event> event =
        common(told, each -> Optional.of(each.id())).or(() -> common(told, Event::type));
    return new Dispute.About(
        event.map(Event::id), event.flatMap(Event::place), event.flatMap(Event::time));
  }

  /**
   * Of the events that two sides tell or more, the one that most of them do; then the first. Time
   * is linear in the events.
   *
   * @param key what those that are one have in common
   */
  private static <T> Optional<Event> common(
      List<List<Event>> told, Function<Event, Optional<T>> key) {
    Map<T, Integer> sides = new HashMap<>();
    for (List<Event> side : told) {
      side.stream()
          .flatMap(event -> key.apply(event).stream())
          .distinct()
          .forEach(each -> sides.merge(each, 1, Integer::sum));
    }
    int most = sides.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most < 2
        ? Optional.empty()
        : told.stream()
            .flatMap(List::stream)
            .filter(
                event ->
                    key.apply(event).filter(it -> sides.getOrDefault(it, 0) == most).isPresent())
            .findFirst();
  }
}
