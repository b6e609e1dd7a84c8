package org.onrecord.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes a record in the order of the format's fields. */
final class RecordWriter {
  /** Whole numbers up to here are exact as doubles. */
  private static final double EXACT = 1L << 53;

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(NewsRecord record) {
    write(record, Optional.of(record.text()));
  }

  /** Leaves the text out, for whoever keeps it elsewhere. */
  void writeWithoutText(NewsRecord record) {
    write(record, Optional.empty());
  }

  private void write(NewsRecord record, Optional<String> text) {
    json.writeStartObject();
    json.writeNumberProperty("format", RecordJson.FORMAT);
    text("id", record.id());
    optional("uri", record.uri());
    optional("title", record.title());
    text("language", record.language());
    optional("published", record.published());
    text.ifPresent(present -> text("text", present));
    spans("sentences", record.sentences());
    objects("statements", record.statements(), this::statement);
    objects("events", record.events(), this::event);
    objects("actors", record.actors(), this::actor);
    objects("places", record.places(), this::place);
    objects("times", record.times(), this::time);
    objects("quantities", record.quantities(), this::quantity);
    objects("disputes", record.disputes(), this::dispute);
    json.writeEndObject();
  }

  private void statement(Statement statement) {
    text("id", statement.id());
    spans("content", statement.content());
    spans("cue", statement.cue());
    spans("source", statement.source());
    optional("speaker", statement.speaker());
    label("kind", statement.kind());
    spans("quoted", statement.quoted());
    label("act", statement.act());
    optional("addressee", statement.addressee());
    optional("within", statement.within());
    optional("time", statement.time());
    label("said", statement.said());
    json.writeNumberProperty("confidence", statement.confidence());
  }

  private void event(Event event) {
    text("id", event.id());
    list("triggers", event.triggers(), this::spanArray);
    optional("type", event.type().map(Event.Type::label));
    optional("quad", event.quad().map(Event.Quad::label));
    optional("mode", event.mode());
    texts("contexts", event.contexts());
    objects("actor", event.actor(), this::participant);
    objects("recipient", event.recipient(), this::participant);
    optional("place", event.place());
    optional("time", event.time());
    objects("factuality", event.factuality(), this::commitment);
    label("tense", event.tense());
    texts("quantities", event.quantities());
    json.writeNumberProperty("confidence", event.confidence());
  }

  private void participant(Participant participant) {
    span("span", participant.span());
    optional("actor", participant.actor());
  }

  private void commitment(Commitment commitment) {
    text("by", commitment.by());
    label("value", commitment.value());
  }

  private void actor(Actor actor) {
    text("id", actor.id());
    optional("name", actor.name());
    label("kind", actor.kind());
    optional("role", actor.role());
    optional("code", actor.code());
    json.writeName("identity");
    actor.identity().ifPresentOrElse(who -> object(who, this::identity), json::writeNull);
    objects("mentions", actor.mentions(), this::mention);
  }

  private void identity(Identity identity) {
    text("wikidata", identity.wikidata());
    text("basis", identity.basis());
    json.writeNumberProperty("confidence", identity.confidence());
  }

  private void mention(Mention mention) {
    span("span", mention.span());
    label("form", mention.form());
  }

  private void place(Place place) {
    text("id", place.id());
    span("span", place.span());
    label("use", place.use());
    optional("name", place.name());
    number("latitude", place.point().map(Place.Point::latitude));
    number("longitude", place.point().map(Place.Point::longitude));
    optional("country", place.country());
    json.writeName("geonames");
    place.geonames().ifPresentOrElse(json::writeNumber, json::writeNull);
    optional("precision", place.precision().map(Place.Precision::label));
  }

  private void time(Time time) {
    text("id", time.id());
    span("span", time.span());
    label("type", time.type());
    text("value", time.value());
    optional("from", time.from().map(LocalDate::toString));
    optional("to", time.to().map(LocalDate::toString));
  }

  private void quantity(Quantity quantity) {
    text("id", quantity.id());
    span("span", quantity.span());
    label("what", quantity.what());
    optional("unit", quantity.unit());
    number("low", boxed(quantity.low()));
    number("high", boxed(quantity.high()));
  }

  private void dispute(Dispute dispute) {
    text("id", dispute.id());
    label("relation", dispute.relation());
    objects("sides", dispute.sides(), this::side);
    json.writeName("about");
    object(dispute.about(), this::about);
    json.writeNumberProperty("confidence", dispute.confidence());
  }

  private void side(Dispute.Side side) {
    texts("actors", side.actors());
    texts("statements", side.statements());
    texts("events", side.events());
    spans("words", side.words());
  }

  private void about(Dispute.About about) {
    optional("event", about.event());
    optional("place", about.place());
    optional("time", about.time());
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  private void label(String name, Labelled value) {
    text(name, value.label());
  }

  private void optional(String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private void number(String name, Optional<Double> value) {
    json.writeName(name);
    value.ifPresentOrElse(this::number, json::writeNull);
  }

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

  private void texts(String name, List<String> values) {
    list(name, values, json::writeString);
  }

  private void span(String name, Span span) {
    json.writeName(name);
    span(span);
  }

  private void span(Span span) {
    json.writeStartObject();
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }

  private void spans(String name, List<Span> spans) {
    json.writeName(name);
    spanArray(spans);
  }

  private void spanArray(List<Span> spans) {
    json.writeStartArray();
    spans.forEach(this::span);
    json.writeEndArray();
  }

  private <T> void objects(String name, List<T> items, Consumer<T> fields) {
    list(name, items, item -> object(item, fields));
  }

  private <T> void object(T item, Consumer<T> fields) {
    json.writeStartObject();
    fields.accept(item);
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    json.writeEndArray();
  }
}
