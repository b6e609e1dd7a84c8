package org.onrecord.eval.gold;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/** What the JSON layouts of gold have in common. */
final class JsonGold {
  private JsonGold() {}

  static GoldStatement statement(JsonNode json) {
    return new GoldStatement(
        json.path("id").asString(""),
        triple(json),
        Optional.of(json.path("within").asString("")).filter(id -> !id.isEmpty()),
        isTrue(json.path("borderline")) || isTrue(json.path("optional")));
  }

  static Triple triple(JsonNode json) {
    return new Triple(
        spans(json.path("source")), spans(json.path("cue")), spans(json.path("content")));
  }

  /** Spans as {@code [[12, 20]]} or {@code [{"start": 12, "end": 20}]}; none where absent. */
  static List<Span> spans(JsonNode json) {
    return json.valueStream().map(JsonGold::span).toList();
  }

  static Span span(JsonNode json) {
    return json.isObject()
        ? new Span(number(json.path("start")), number(json.path("end")))
        : new Span(number(json.path(0)), number(json.path(1)));
  }

  static int number(JsonNode json) {
    if (!json.isInt()) {
      throw new IllegalArgumentException("an offset is missing or no whole number: " + json);
    }
    return json.intValue();
  }

  /** A field that must be there. */
  static String text(JsonNode json, String field) {
    JsonNode found = json.path(field);
    if (!found.isString()) {
      throw new IllegalArgumentException("it has no text in its field \"" + field + "\"");
    }
    return found.stringValue();
  }

  /** A field that may be absent or null. */
  static Optional<String> optional(JsonNode json, String field) {
    JsonNode found = json.path(field);
    return found.isMissingNode() || found.isNull()
        ? Optional.empty()
        : Optional.of(text(json, field));
  }

  /** Whatever is written for a yes: {@code true}, a number but zero, a word. */
  private static boolean isTrue(JsonNode json) {
    return json.isString()
        ? !json.stringValue().isEmpty()
        : json.asDouble(0) != 0 || json.asBoolean(false);
  }
}
