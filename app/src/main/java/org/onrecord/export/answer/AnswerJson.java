package org.onrecord.export.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.Correction;
import org.onrecord.archive.Problem;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Stand;
import org.onrecord.archive.query.Told;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Place;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Answers and their parts as fields of JSON. Not for sharing between threads. */
public record AnswerJson(JsonGenerator json) {

  /** A sentence, its document, and the statements in which it stands. */
  public void hit(Hit hit) {
    source(hit.source());
    sentence(hit.number(), hit.sentence());
    span(hit.span());
    objects("statements", hit.sayings(), this::saying);
  }

  /** A statement, its document, and the sentence in which it begins. */
  public void quote(Quote quote) {
    source(quote.source());
    saying(quote.saying());
    sentence(quote.number(), quote.sentence());
  }

  /** An event and its document. */
  public void happened(Happened event) {
    source(event.source());
    event(event);
  }

  /** An event, its document, and what the archive knows of it beyond that. */
  public void told(Told told) {
    happened(told.event());
    optional("happening", told.happening());
    json.writeNumberProperty("independent_reports", told.reports());
    texts("outlets", told.outlets());
    objects(
        "claims",
        told.claims(),
        claim -> {
          optional("who", claim.who());
          text("factuality", claim.value());
          text("said", claim.said());
        });
  }

  /** The same as a feature of GeoJSON, at a point. */
  public void feature(Told told, Place.Point point) {
    text("type", "Feature");
    json.writeObjectPropertyStart("geometry");
    text("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    told(told);
    json.writeEndObject();
  }

  /** Somebody, and how much there is of them. */
  public void person(Person person) {
    text("id", person.id());
    optional("name", person.name());
    text("kind", person.kind());
    optional("role", person.role());
    optional("code", person.code());
    optional("wikidata", person.wikidata());
    texts("spellings", person.spellings());
    json.writeNumberProperty("statements", person.statements());
    json.writeNumberProperty("events", person.events());
    json.writeNumberProperty("documents", person.sources());
  }

  /** A dispute with its sides, each with the words in which it is taken. */
  public void dispute(FoundDispute dispute) {
    text("id", dispute.id());
    text("relation", dispute.relation().label());
    text("meaning", Disagreement.of(dispute.relation()));
    text("about", About.of(dispute));
    json.writeBooleanProperty("across", dispute.across());
    text("first_seen", dispute.firstSeen());
    objects("sides", dispute.sides(), this::side);
    json.writeNumberProperty("confidence", dispute.confidence());
  }

  private void side(FoundDispute.Side side) {
    json.writeNumberProperty("side", side.number());
    json.writeNumberProperty("independent_documents", side.independent());
    objects("words", side.stands(), this::stand);
  }

  private void stand(Stand stand) {
    source(stand.source());
    text("who", Taker.of(stand));
    optional("code", stand.code());
    json.writeBooleanProperty("report", stand.saying().isEmpty());
    sentence(stand.number(), stand.words());
    span(stand.span());
    texts("counts", stand.counts());
    texts("doers", stand.doers());
    optional("event", stand.event().map(Stand.Gist::id));
    objects("statements", stand.saying().stream().toList(), this::saying);
  }

  /** What could not be read. */
  public void problem(Problem problem) {
    text("source", problem.source());
    text("reason", problem.reason());
    text("at", problem.at());
  }

  /** What a person said of entities, which are named by their ids. */
  public void correction(Correction correction) {
    json.writeNumberProperty("number", correction.number());
    text("what", correction.what().name().toLowerCase(Locale.ROOT));
    text("entity", correction.entity());
    optional("other", correction.other());
    texts("actors", correction.actors());
    text("who", correction.who());
    text("at", correction.at());
    optional("undone", correction.undone());
    optional("undone_by", correction.undoneBy());
  }

  /** The document that an answer stands in. */
  public void source(Source source) {
    text("document", source.id());
    text("source", source.name());
    optional("published", source.published());
    optional("title", source.title());
    optional("outlet", source.outlet());
    text("reprint_of", source.reprint());
  }

  /** The fields of a statement. */
  public void saying(Saying saying) {
    text("id", saying.id());
    optional("speaker", saying.speaker());
    optional("role", saying.role());
    text("act", saying.act());
    text("kind", saying.kind());
    text("said", saying.said());
    text("content", saying.content());
    span(saying.span());
    json.writeNumberProperty("confidence", saying.confidence());
  }

  /** The fields of an event. */
  public void event(Happened event) {
    text("id", event.id());
    optional("from", event.from());
    optional("to", event.to());
    optional("type", event.type());
    optional("mode", event.mode());
    text("words", event.words());
    span(event.span());
    texts("actor", event.doers());
    texts("recipient", event.recipients());
    optional("place", event.place());
    optional("country", event.country());
    text("tense", event.tense());
    optional("author", event.author());
    sentence(event.number(), event.sentence());
    json.writeNumberProperty("confidence", event.confidence());
  }

  /** A sentence and its number. */
  public void sentence(int number, String sentence) {
    json.writeNumberProperty("sentence_number", number);
    text("sentence", sentence);
  }

  /** A list of objects. */
  public <T> void objects(String field, List<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(field);
    for (T item : items) {
      json.writeStartObject();
      fields.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A list of texts. */
  public void texts(String field, List<String> texts) {
    json.writeArrayPropertyStart(field);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A field. */
  public void text(String field, String value) {
    json.writeStringProperty(field, value);
  }

  /** A field that may be null. */
  public void optional(String field, Optional<String> value) {
    JsonLine.write(field, value, json);
  }

  /** Where it stands, in UTF-16 code units. */
  public void span(Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}
