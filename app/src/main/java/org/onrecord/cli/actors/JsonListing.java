package org.onrecord.cli.actors;

import org.onrecord.export.plain.JsonLine;
import tools.jackson.core.JsonGenerator;

/** An actor as a line of JSON that leads to its words: with the ids of documents and actors. */
final class JsonListing {
  private JsonListing() {}

  static String line(Row row) {
    return JsonLine.of(json -> write(row, json));
  }

  private static void write(Row row, JsonGenerator json) {
    JsonLine.write("name", row.name(), json);
    json.writeStringProperty("words", row.words());
    json.writeStringProperty("kind", row.kind().label());
    JsonLine.write("role", row.role(), json);
    JsonLine.write("code", row.code(), json);
    JsonLine.write("wikidata", row.wikidata(), json);
    json.writeNumberProperty("quoted", row.quoted());
    json.writeNumberProperty("mentioned", row.mentioned());
    json.writeNumberProperty("documents", row.documents());
    json.writeArrayPropertyStart("appearances");
    row.appearances().forEach(each -> write(each, json));
    json.writeEndArray();
  }

  private static void write(Appearance each, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("document", each.document());
    json.writeStringProperty("source", each.source());
    json.writeStringProperty("actor", each.actor());
    json.writeNumberProperty("quoted", each.quoted());
    json.writeNumberProperty("mentioned", each.mentioned());
    json.writeEndObject();
  }
}
