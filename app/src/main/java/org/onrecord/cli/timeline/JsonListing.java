package org.onrecord.cli.timeline;

import org.onrecord.export.plain.JsonLine;
import tools.jackson.core.JsonGenerator;

/** A time as a line of JSON. */
final class JsonListing {
  private JsonListing() {}

  static String line(Entry entry) {
    return JsonLine.of(json -> write(entry, json));
  }

  private static void write(Entry entry, JsonGenerator json) {
    json.writeStringProperty("from", entry.from().toString());
    json.writeStringProperty("to", entry.to().toString());
    json.writeStringProperty("type", entry.type().label());
    json.writeStringProperty("value", entry.value());
    json.writeStringProperty("words", entry.words());
    json.writeStringProperty("sentence", entry.sentence());
    json.writeStringProperty("source", entry.source());
    json.writeStringProperty("document", entry.document());
    json.writeStringProperty("time", entry.id());
  }
}
