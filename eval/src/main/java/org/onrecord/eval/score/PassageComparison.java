package org.onrecord.eval.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which actor that was read is which of the gold. An actor is that of the gold if it has a mention
 * that stands for its anchor (see {@link Anchors} and {@link Marks}) and none that stands for the
 * anchor of another.
 *
 * <p>Not changed once made; safe to share between threads.
 */
final class PassageComparison {
  private final GoldPassage gold;
  private final NewsRecord record;
  private final Marks marks;
  private final Map<String, Actor> read;
  private final Map<String, Span> anchors;
  private final Map<String, Set<Span>> meant = new HashMap<>();

  PassageComparison(GoldPassage gold, NewsRecord record) {
    this.gold = gold;
    this.record = record;
    marks = new Marks(gold.text(), gold.marks());
    anchors = Anchors.of(gold);
    read = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    record.actors().forEach(actor -> meant.put(actor.id(), meant(actor)));
  }

  private Set<Span> meant(Actor actor) {
    return actor.mentions().stream()
        .map(mention -> marks.meant(mention.span()))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(HashSet::new));
  }

  GoldPassage gold() {
    return gold;
  }

  NewsRecord record() {
    return record;
  }

  Marks marks() {
    return marks;
  }

  /** Where the gold actor is known by; absent where it has no mention of its own. */
  Optional<Span> anchorOf(String goldId) {
    return Optional.ofNullable(anchors.get(goldId));
  }

  boolean is(Actor actor, String goldId) {
    return who(actor).equals(Set.of(goldId));
  }

  /** Those of the gold for whose anchors the actor stands: of two or more it is none. */
  Set<String> who(Actor actor) {
    Set<Span> its = meant.getOrDefault(actor.id(), Set.of());
    return anchors.entrySet().stream()
        .filter(each -> its.contains(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether it stands for any mark of a single actor or of a place. */
  boolean standsForMark(Actor actor) {
    return gold.actors().stream()
            .flatMap(each -> each.mentions().stream())
            .anyMatch(mention -> means(actor, mention.span()))
        || gold.places().stream().anyMatch(place -> means(actor, place));
  }

  /** Whether a mention of the actor stands for that mark. */
  boolean means(Actor actor, Span mark) {
    return meant.getOrDefault(actor.id(), Set.of()).contains(mark);
  }

  /** The actor that was read and is that of the gold. */
  Optional<Actor> found(GoldActor actor) {
    return record.actors().stream().filter(each -> is(each, actor.id())).findFirst();
  }

  /** The statement with the shortest source that overlaps a mention. */
  Optional<Statement> saidBy(Span mention) {
    return record.statements().stream()
        .filter(statement -> statement.source().stream().anyMatch(mention::overlaps))
        .min(Comparator.comparingInt(PassageComparison::length));
  }

  private static int length(Statement statement) {
    return statement.source().stream().mapToInt(Span::length).sum();
  }

  Optional<Actor> speaker(Statement statement) {
    return statement.speaker().map(read::get);
  }

  /** An actor in words. */
  String words(Optional<Actor> actor) {
    return actor
        .map(each -> each.name().orElseGet(() -> each.extent().in(record.text())))
        .orElse(Verdict.NONE);
  }

  /** A gold actor in words. */
  String words(GoldActor actor) {
    return actor
        .name()
        .or(() -> anchorOf(actor.id()).map(span -> span.in(gold.text())))
        .orElse(actor.id());
  }

  /** Gold actors in words. */
  String words(List<String> goldIds) {
    return gold.actors().stream()
        .filter(actor -> goldIds.contains(actor.id()))
        .map(this::words)
        .collect(Collectors.joining(" + "));
  }
}
