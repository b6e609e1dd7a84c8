package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.text.Span;

/**
 * Whether the gold's actors were found (see {@link PassageComparison}), and what was told of them:
 * {@code kind}, {@code name}, {@code role} (all of its words, but for articles and capitals),
 * {@code role-head}, {@code country}, {@code sector}, {@code identity}. An actor that was not found
 * was not told anything of. An actor that was read is invented where it stands for a mark of the
 * gold but is none of its actors, or one that another is already; what stands for marks that are
 * joint or unknown alone is not counted. An identity is invented where the gold has none, also of
 * an actor that is none of the gold's.
 *
 * <p>No state; safe to share between threads.
 */
final class TraitScorer {
  static final String ACTORS = "actors";
  static final String IDENTITY = "identity";
  static final List<String> TRAITS =
      List.of("kind", "name", "role", "role-head", "country", "sector");

  private final PassageComparison passage;
  private final List<Verdict> verdicts = new ArrayList<>();

  private TraitScorer(PassageComparison passage) {
    this.passage = passage;
  }

  static List<Verdict> verdicts(PassageComparison passage) {
    TraitScorer scorer = new TraitScorer(passage);
    Set<String> matched = new HashSet<>();
    for (GoldActor actor : passage.gold().actors()) {
      Optional<Actor> found = passage.found(actor);
      found.map(Actor::id).ifPresent(matched::add);
      scorer.compare(actor, found);
    }
    passage.record().actors().stream()
        .filter(actor -> !matched.contains(actor.id()))
        .forEach(scorer::invented);
    return scorer.verdicts;
  }

  private void compare(GoldActor gold, Optional<Actor> found) {
    Span at = passage.anchorOf(gold.id()).orElse(new Span(0, 0));
    String who = passage.words(gold);
    verdicts.add(
        new Verdict(List.of(ACTORS), Outcome.of(found.isPresent()), who, passage.words(found), at));
    Optional<String> role = found.flatMap(Actor::role);
    Optional<String> code = found.flatMap(Actor::code);
    Optional<String> identity = found.flatMap(Actor::identity).map(Identity::wikidata);
    trait("kind", Optional.of(gold.kind().label()), found.map(it -> it.kind().label()), who, at);
    trait("name", gold.name(), found.flatMap(Actor::name), who, at);
    trait("role", gold.role().map(Role::plain), role.map(Role::plain), who, at);
    trait("role-head", gold.role().map(Role::head), role.map(Role::head), who, at);
    trait("country", Code.country(gold.code()), Code.country(code), who, at);
    trait("sector", Code.sector(gold.code()), Code.sector(code), who, at);
    trait(IDENTITY, gold.identity(), identity, who, at);
  }

  private void invented(Actor actor) {
    String who = passage.words(Optional.of(actor));
    Span at = actor.extent();
    if (passage.standsForMark(actor)) {
      verdicts.add(new Verdict(List.of(ACTORS), Outcome.INVENTED, Verdict.NONE, who, at));
    }
    trait(IDENTITY, Optional.empty(), actor.identity().map(Identity::wikidata), who, at);
  }

  private void trait(
      String name, Optional<String> gold, Optional<String> read, String who, Span at) {
    if (gold.isPresent() || read.isPresent()) {
      verdicts.add(
          new Verdict(
              List.of(name),
              outcome(gold, read),
              who + ": " + gold.orElse(Verdict.NONE),
              read.orElse(Verdict.NONE),
              at));
    }
  }

  private static Outcome outcome(Optional<String> gold, Optional<String> read) {
    if (gold.equals(read)) {
      return Outcome.RIGHT;
    }
    if (read.isEmpty()) {
      return Outcome.MISSED;
    }
    return gold.isEmpty() ? Outcome.INVENTED : Outcome.WRONG;
  }
}
