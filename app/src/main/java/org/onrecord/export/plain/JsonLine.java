package org.onrecord.export.plain;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON on one line. */
public final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  /** What parts lines, steers a terminal, or is no character: as in a record, it is escaped. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\p{Cs}]");

  private JsonLine() {}

  /** An object with the fields that are written into it, and the end of the line. */
  public static String of(Consumer<JsonGenerator> fields) {
    return piece(fields) + "\n";
  }

  /** An object with the fields that are written into it. */
  public static String piece(Consumer<JsonGenerator> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return SPECIAL
        .matcher(out.toString())
        .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
  }

  /** A field that may be null. */
  public static void write(String field, Optional<String> value, JsonGenerator json) {
    if (value.isPresent()) {
      json.writeStringProperty(field, value.get());
    } else {
      json.writeNullProperty(field);
    }
  }

  /** A field that may be null. */
  public static void writeNumber(String field, Optional<Double> value, JsonGenerator json) {
    json.writeName(field);
    value.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
