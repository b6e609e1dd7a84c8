package org.onrecord.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A document as a JSON object: {@code text} and, as far as they are known, {@code uri}, {@code
 * published} and {@code title}; other fields are passed over.
 */
final class JsonDocument {
  private static final Pattern SOURCE = Pattern.compile(" \\(start marker at \\[.*?\\]\\)");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final Decoder UTF_8 = Decoder.ofJson();

  private JsonDocument() {}

  /**
   * The document that a line holds.
   *
   * @param published the date where the line gives none
   * @throws UnreadableException if the line is no such object
   */
  static Document read(byte[] line, Optional<String> published) throws UnreadableException {
    Map<String, String> fields = fields(UTF_8.decode(line));
    String text = fields.get("text");
    if (text == null) {
      throw new UnreadableException("it has no \"text\"");
    }
    if (text.isBlank()) {
      throw new UnreadableException("its \"text\" is empty");
    }
    Optional<String> date = stated(fields).or(() -> published).or(() -> PublishedDate.in(text));
    return new Document(
        Optional.ofNullable(fields.get("uri")),
        date,
        Optional.ofNullable(fields.get("title")),
        text);
  }

  private static Optional<String> stated(Map<String, String> fields) throws UnreadableException {
    try {
      return Optional.ofNullable(fields.get("published")).map(PublishedDate::checked);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("its \"published\": " + e.getMessage());
    }
  }

  private static Map<String, String> fields(String line) throws UnreadableException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("it is no JSON object: it must begin with {");
      }
      Map<String, String> fields = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
          case "text", "uri", "published", "title" -> {
            if (value == JsonToken.VALUE_STRING) {
              fields.put(name, json.getString());
            } else if (value != JsonToken.VALUE_NULL) {
              throw new UnreadableException("its \"" + name + "\" is not a string");
            }
          }
          default -> json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new UnreadableException("something stands behind the JSON object");
      }
      return fields;
    } catch (JacksonException e) {
      throw new UnreadableException("it is no JSON" + at(e) + ": " + reason(e));
    }
  }

  /** Without where the parser thinks that it read, which it does not know. */
  private static String reason(JacksonException e) {
    return SOURCE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }
}
