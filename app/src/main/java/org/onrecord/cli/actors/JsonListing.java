package org.onrecord.cli.actors;

import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An actor as a line of JSON that leads to its words: with the ids of documents and actors. */
final class JsonListing {
  private static final JsonFactory JSON = new JsonFactory();

  /** What parts lines, steers a terminal, or is no character: as in a record, it is escaped. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\p{Cs}]");

  private JsonListing() {}

  static String line(Row row) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(row, json);
    }
    return SPECIAL
            .matcher(out.toString())
            .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)))
        + "\n";
  }

  private static void write(Row row, JsonGenerator json) {
    json.writeStartObject();
    write("name", row.name(), json);
    json.writeStringProperty("words", row.words());
    json.writeStringProperty("kind", row.kind().label());
    write("role", row.role(), json);
    write("code", row.code(), json);
    write("wikidata", row.wikidata(), json);
    json.writeNumberProperty("quoted", row.quoted());
    json.writeNumberProperty("mentioned", row.mentioned());
    json.writeNumberProperty("documents", row.documents());
    json.writeArrayPropertyStart("appearances");
    row.appearances().forEach(each -> write(each, json));
    json.writeEndArray();
    json.writeEndObject();
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

  private static void write(String field, Optional<String> value, JsonGenerator json) {
    if (value.isPresent()) {
      json.writeStringProperty(field, value.get());
    } else {
      json.writeNullProperty(field);
    }
  }
}
