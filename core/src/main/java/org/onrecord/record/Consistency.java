package org.onrecord.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/** Checks that the parts of one record fit its text and each other. */
final class Consistency {
  private final Span whole;
  private final Set<String> known = new HashSet<>();

  Consistency(String text) {
    whole = new Span(0, text.length());
  }

  void check(
      List<Span> sentences,
      List<Statement> statements,
      List<Event> events,
      List<Actor> actors,
      List<Place> places,
      List<Time> times,
      List<Quantity> quantities,
      List<Dispute> disputes) {
    sentences.forEach(span -> inside("a sentence", span));
    Set<String> statementIds = register("statements", statements);
    Set<String> eventIds = register("events", events);
    Set<String> actorIds = register("actors", actors);
    Set<String> placeIds = register("places", places);
    Set<String> timeIds = register("times", times);
    Set<String> quantityIds = register("quantities", quantities);
    Set<String> statementIdsOrAuthor = withAuthor(statementIds);
    Set<String> actorIdsOrAuthor = withAuthor(actorIds);

    for (Statement statement : statements) {
      statement.quoted().forEach(span -> inside(statement.id(), span));
      named(statement.id(), "speaker", statement.speaker(), actorIds);
      named(statement.id(), "addressee", statement.addressee(), actorIds);
      named(statement.id(), "within", statement.within(), statementIds);
      named(statement.id(), "time", statement.time(), timeIds);
    }
    for (Event event : events) {
      Stream.concat(event.actor().stream(), event.recipient().stream())
          .forEach(
              participant -> {
                inside(event.id(), participant.span());
                named(event.id(), "actor", participant.actor(), actorIds);
              });
      named(event.id(), "place", event.place(), placeIds);
      named(event.id(), "time", event.time(), timeIds);
      named(event.id(), "quantities", event.quantities(), quantityIds);
      List<String> sources = event.factuality().stream().map(Commitment::by).toList();
      named(event.id(), "factuality", sources, statementIdsOrAuthor);
    }
    for (Actor actor : actors) {
      actor.mentions().forEach(mention -> inside(actor.id(), mention.span()));
    }
    for (Dispute dispute : disputes) {
      unique(dispute.id());
      for (Dispute.Side side : dispute.sides()) {
        side.words().forEach(span -> inside(dispute.id(), span));
        named(dispute.id(), "actors", side.actors(), actorIdsOrAuthor);
        named(dispute.id(), "statements", side.statements(), statementIds);
        named(dispute.id(), "events", side.events(), eventIds);
      }
      named(dispute.id(), "event", dispute.about().event(), eventIds);
      named(dispute.id(), "place", dispute.about().place(), placeIds);
      named(dispute.id(), "time", dispute.about().time(), timeIds);
    }
  }

  /** The ids of findings, which must be unique, in text order and inside the text. */
  private Set<String> register(String what, List<? extends Finding> findings) {
    Set<String> ids = new HashSet<>();
    Span last = new Span(0, 0);
    for (Finding finding : findings) {
      Span extent = finding.extent();
      inside(finding.id(), extent);
      Checks.that(last.compareTo(extent) <= 0, what + " is not in text order at " + finding.id());
      unique(finding.id());
      ids.add(finding.id());
      last = extent;
    }
    return ids;
  }

  private static Set<String> withAuthor(Set<String> ids) {
    Set<String> all = new HashSet<>(ids);
    all.add(Commitment.AUTHOR);
    return all;
  }

  private void inside(String who, Span span) {
    Checks.that(whole.covers(span), who + ": " + span + " lies outside the text of " + whole.end());
  }

  private void unique(String id) {
    Checks.that(known.add(id), "two findings have the id " + id);
  }

  private static void named(String who, String field, Optional<String> id, Set<String> ids) {
    named(who, field, id.stream().toList(), ids);
  }

  private static void named(String who, String field, Collection<String> named, Set<String> ids) {
    for (String id : named) {
      Checks.that(ids.contains(id), who + ": its " + field + " " + id + " is not in the record");
    }
  }
}
