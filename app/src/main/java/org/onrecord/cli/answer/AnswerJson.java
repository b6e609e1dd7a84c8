package org.onrecord.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Source;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Parts of answers as fields of JSON. Not for sharing between threads. */
public record AnswerJson(JsonGenerator json) {

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
