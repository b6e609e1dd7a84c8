package org.onrecord.export.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Findings of a record with what their ids name, as fields of JSON. Not for sharing. */
public final class FindingJson {
  /** Whole numbers up to here are exact as doubles. */
  private static final double EXACT = 1L << 53;

  private final Findings findings;
  private final JsonGenerator json;

  public FindingJson(Findings findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
  }

  /** Where a document's findings come from. */
  public void document(String name) {
    json.writeStringProperty("document", findings.record().id());
    json.writeStringProperty("source", findings.record().uri().orElse(name));
    optional("published", findings.record().published());
  }

  /** The fields of an event. */
  public void event(Event event) {
    json.writeStringProperty("id", event.id());
    optional("type", event.type().map(Event.Type::label));
    optional("quad", event.quad().map(Event.Quad::label));
    optional("mode", event.mode());
    list("contexts", event.contexts(), json::writeString);
    list("triggers", event.triggers(), this::spanArray);
    words(event.triggers().getFirst());
    sentence(event.triggers().getFirst().getFirst());
    EventDate date = EventDate.of(event, findings);
    json.writeStringProperty("date_basis", date.basis().label());
    optional("date_from", date.from().map(LocalDate::toString));
    optional("date_to", date.to().map(LocalDate::toString));
    json.writeStringProperty("date_precision", date.precision());
    json.writeStringProperty("tense", event.tense().label());
    objects("actor", event.actor(), this::participant);
    objects("recipient", event.recipient(), this::participant);
    object("place", findings.find(Place.class, event.place()), this::place);
    object("time", findings.find(Time.class, event.time()), this::time);
    objects("quantities", findings.all(Quantity.class, event.quantities()), this::quantity);
    objects("vouchers", Voucher.of(event, findings), this::voucher);
    json.writeNumberProperty("confidence", event.confidence());
  }

  /** A field with an event, or null. */
  public void event(String field, Optional<Event> event) {
    object(field, event, this::event);
  }

  /** A field with a place, or null. */
  public void place(String field, Optional<Place> place) {
    object(field, place, this::place);
  }

  /** A field with a time, or null. */
  public void time(String field, Optional<Time> time) {
    object(field, time, this::time);
  }

  /** A field with an actor, or null. */
  private void actor(String field, Optional<Actor> actor) {
    object(field, actor, this::actor);
  }

  /** The fields of an actor. */
  public void actor(Actor actor) {
    json.writeStringProperty("id", actor.id());
    optional("name", actor.name());
    json.writeStringProperty("words", ActorName.words(actor, findings.text()));
    json.writeStringProperty("kind", actor.kind().label());
    optional("role", actor.role());
    optional("code", actor.code());
  }

  /** The fields of a statement. */
  public void statement(Statement statement) {
    json.writeStringProperty("id", statement.id());
    actor("speaker", findings.find(Actor.class, statement.speaker()));
    spans("source_spans", statement.source());
    json.writeStringProperty("source_words", Words.of(statement.source(), findings.text()));
    json.writeStringProperty("act", statement.act().label());
    json.writeStringProperty("cue", Words.of(statement.cue(), findings.text()));
    json.writeStringProperty("said", statement.said().label());
    spans("spans", statement.content());
    words(statement.content());
    sentence(statement.content().getFirst());
  }

  /** The fields of a stretch of words. */
  public void stretch(Span span) {
    words(List.of(span));
    span(span);
  }

  private void participant(Participant participant) {
    stretch(participant.span());
    actor("actor", findings.find(Actor.class, participant.actor()));
  }

  /** The fields of a place. */
  public void place(Place place) {
    json.writeStringProperty("id", place.id());
    stretch(place.span());
    optional("name", place.name());
    optional("country", place.country());
    number("latitude", place.point().map(Place.Point::latitude));
    number("longitude", place.point().map(Place.Point::longitude));
    json.writeName("geonames");
    place.geonames().ifPresentOrElse(json::writeNumber, json::writeNull);
    optional("precision", place.precision().map(Place.Precision::label));
  }

  /** The fields of a time. */
  public void time(Time time) {
    json.writeStringProperty("id", time.id());
    stretch(time.span());
    json.writeStringProperty("value", time.value());
    optional("from", time.from().map(LocalDate::toString));
    optional("to", time.to().map(LocalDate::toString));
  }

  private void quantity(Quantity quantity) {
    json.writeStringProperty("id", quantity.id());
    stretch(quantity.span());
    json.writeStringProperty("what", quantity.what().label());
    optional("unit", quantity.unit());
    number("low", boxed(quantity.low()));
    number("high", boxed(quantity.high()));
  }

  private void voucher(Voucher voucher) {
    json.writeStringProperty(
        "by", voucher.statement().map(Statement::id).orElse(Commitment.AUTHOR));
    json.writeStringProperty("value", voucher.value().label());
    object("statement", voucher.statement(), this::statement);
  }

  /** The sentence that a span stands in. */
  public void sentence(Span span) {
    var number = Context.number(findings.record(), span);
    json.writeName("sentence_number");
    number.ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeStringProperty("sentence", Context.of(findings.record(), span));
  }

  private void words(List<Span> spans) {
    json.writeStringProperty("words", Words.of(spans, findings.text()));
  }

  private void optional(String field, Optional<String> value) {
    JsonLine.write(field, value, json);
  }

  private void number(String field, Optional<Double> value) {
    json.writeName(field);
    value.ifPresentOrElse(this::number, json::writeNull);
  }

  /** Whole numbers as such, as in a record. */
  private void number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private void span(Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private void spans(String field, List<Span> spans) {
    json.writeName(field);
    spanArray(spans);
  }

  private void spanArray(List<Span> spans) {
    json.writeStartArray();
    spans.forEach(each -> object(each, this::span));
    json.writeEndArray();
  }

  /** A field with a list of objects. */
  public <T> void objects(String field, List<T> items, Consumer<T> fields) {
    list(field, items, item -> object(item, fields));
  }

  private <T> void object(String field, Optional<T> item, Consumer<T> fields) {
    json.writeName(field);
    item.ifPresentOrElse(known -> object(known, fields), json::writeNull);
  }

  private <T> void object(T item, Consumer<T> fields) {
    json.writeStartObject();
    fields.accept(item);
    json.writeEndObject();
  }

  private <T> void list(String field, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(field);
    items.forEach(each);
    json.writeEndArray();
  }
}
