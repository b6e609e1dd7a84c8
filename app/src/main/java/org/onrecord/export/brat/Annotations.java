package org.onrecord.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.export.Exported;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Labelled;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * The annotations of one document. A statement is an event of brat's, at its cue, or at its content
 * where there is no cue; a dispute is a relation between what its sides say.
 */
final class Annotations {
  private final Exported document;
  private final Standoff out;

  /** By the ids of findings: the words that stand for them, or the events that they are. */
  private final Map<String, String> known = new HashMap<>();

  private final Map<String, String> triggers = new HashMap<>();

  private Annotations(Exported document, String text) {
    this.document = document;
    this.out = new Standoff(text);
  }

  /**
   * The lines of the file with the annotations.
   *
   * @param text as it is written beside them
   */
  static String of(Exported document, String text) {
    Annotations annotations = new Annotations(document, text);
    annotations.write();
    return annotations.out.toString();
  }

  private void write() {
    NewsRecord record = document.record();
    record.actors().forEach(this::actor);
    record.places().forEach(this::place);
    record.times().forEach(this::time);
    record.quantities().forEach(this::quantity);
    record.statements().forEach(each -> trigger(each.id(), "Statement", anchor(each)));
    record.events().forEach(each -> trigger(each.id(), type(each), each.triggers().getFirst()));
    record.statements().forEach(this::statement);
    record.events().forEach(this::event);
    record.disputes().forEach(this::dispute);
  }

  private void actor(Actor actor) {
    List<String> mentions = new ArrayList<>();
    for (Mention mention : actor.mentions()) {
      words(title(actor.kind()), List.of(mention.span()))
          .ifPresent(
              id -> {
                mentions.add(id);
                out.attribute("Form", id, mention.form().label());
              });
    }
    if (mentions.isEmpty()) {
      return;
    }
    known.put(actor.id(), mentions.getFirst());
    if (mentions.size() > 1) {
      out.same("Coreference", mentions);
    }
    note(mentions.getFirst(), actor.id(), actor.name(), actor.role(), actor.code());
  }

  private void place(Place place) {
    words("Place", List.of(place.span()))
        .ifPresent(
            id -> {
              known.put(place.id(), id);
              out.attribute("Use", id, place.use().label());
              note(id, place.id(), place.name(), place.country());
            });
  }

  private void time(Time time) {
    words("Time", List.of(time.span()))
        .ifPresent(
            id -> {
              known.put(time.id(), id);
              note(id, time.id(), Optional.of(time.value()));
            });
  }

  private void quantity(Quantity quantity) {
    words("Quantity", List.of(quantity.span()))
        .ifPresent(
            id -> {
              known.put(quantity.id(), id);
              out.attribute("What", id, quantity.what().label());
              note(id, quantity.id(), quantity.unit());
            });
  }

  private static List<Span> anchor(Statement statement) {
    return statement.cue().isEmpty() ? statement.content() : statement.cue();
  }

  private static String type(Event event) {
    return event.type().map(Labelled::label).orElse("Event");
  }

  private void trigger(String id, String type, List<Span> spans) {
    words(type, spans)
        .ifPresent(
            trigger -> {
              triggers.put(id, type + ":" + trigger);
              known.put(id, out.event());
            });
  }

  private void statement(Statement statement) {
    Optional<String> id = known(statement.id());
    if (id.isEmpty()) {
      return;
    }
    List<String> roles = new ArrayList<>();
    role("Content", words("Content", statement.content()), roles);
    role("Source", words("Source", statement.source()), roles);
    role("Speaker", statement.speaker().flatMap(this::known), roles);
    role("Addressee", statement.addressee().flatMap(this::known), roles);
    role("Within", statement.within().flatMap(this::known), roles);
    role("When", statement.time().flatMap(this::known), roles);
    out.event(id.get(), triggers.getOrDefault(statement.id(), ""), roles);
    out.attribute("Act", id.get(), statement.act().label());
    out.attribute("Kind", id.get(), statement.kind().label());
    out.attribute("Said", id.get(), statement.said().label());
    note(id.get(), statement.id(), Optional.of("confidence " + statement.confidence()));
  }

  private void event(Event event) {
    Optional<String> id = known(event.id());
    if (id.isEmpty()) {
      return;
    }
    List<String> roles = new ArrayList<>();
    for (List<Span> again : event.triggers().subList(1, event.triggers().size())) {
      role("Again", words("Telling", again), roles);
    }
    event.actor().forEach(each -> role("Actor", party(each), roles));
    event.recipient().forEach(each -> role("Recipient", party(each), roles));
    role("Place", event.place().flatMap(this::known), roles);
    role("When", event.time().flatMap(this::known), roles);
    event.quantities().forEach(each -> role("Count", known(each), roles));
    out.event(id.get(), triggers.getOrDefault(event.id(), ""), roles);
    out.attribute("Tense", id.get(), event.tense().label());
    event.factuality().forEach(each -> vouch(event, id.get(), each));
    event.mode().ifPresent(mode -> note(id.get(), event.id(), Optional.of("mode " + mode)));
    note(id.get(), event.id(), Optional.of("confidence " + event.confidence()));
  }

  /** The report's own commitment is an attribute; who is quoted has a note. */
  private void vouch(Event event, String id, Commitment commitment) {
    String value = commitment.value().label();
    if (commitment.by().equals(Commitment.AUTHOR)) {
      out.attribute("Factuality", id, value);
    } else {
      known(commitment.by())
          .ifPresent(by -> note(id, event.id(), Optional.of("by " + by + ": " + value)));
    }
  }

  private Optional<String> party(Participant participant) {
    return words("Party", List.of(participant.span()));
  }

  private void dispute(Dispute dispute) {
    List<String> sides =
        dispute.sides().stream()
            .map(Dispute.Side::words)
            .filter(words -> !words.isEmpty())
            .flatMap(words -> words("Side", words).stream())
            .toList();
    for (int i = 1; i < sides.size(); i++) {
      out.relation(title(dispute.relation()), sides.get(i - 1), sides.get(i));
    }
    sides.stream().findFirst().ifPresent(first -> note(first, dispute.id()));
  }

  private Optional<String> words(String type, List<Span> spans) {
    return out.words(type, spans);
  }

  private Optional<String> known(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Roles that come again are numbered: Actor, Actor2. */
  private static void role(String name, Optional<String> id, List<String> roles) {
    long before = roles.stream().filter(each -> each.matches(name + "\\d*:.*")).count();
    id.ifPresent(known -> roles.add(name + (before == 0 ? "" : before + 1) + ":" + known));
  }

  @SafeVarargs
  private void note(String of, String id, Optional<String>... more) {
    StringBuilder note = new StringBuilder(id);
    for (Optional<String> each : more) {
      each.ifPresent(known -> note.append(" · ").append(known));
    }
    out.note(of, note.toString());
  }

  private static String title(Labelled label) {
    String word = label.label();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
