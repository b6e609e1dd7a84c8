package org.onrecord.export.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value of which nothing is sure: whoever asks for what is not there gets nothing.
 *
 * @param value a Map of names to values, a List, a String, a Number, a Boolean, or null
 */
record Json(@Nullable Object value) {
  /** The value that the parser stands at. */
  static Json at(JsonParser json) {
    return new Json(parse(json));
  }

  private static @Nullable Object parse(JsonParser json) {
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser json) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      fields.put(name, parse(json));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser json) {
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = json.nextToken()) {
      items.add(parse(json));
    }
    return items;
  }

  Json field(String name) {
    return value instanceof Map<?, ?> fields ? new Json(fields.get(name)) : new Json(null);
  }

  /** Its items; a value that is no list is the only one. */
  List<Json> items() {
    if (value instanceof List<?> items) {
      List<Json> all = new ArrayList<>();
      items.forEach(item -> all.add(new Json(item)));
      return all;
    }
    return value == null ? List.of() : List.of(this);
  }

  Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A text or a number as it is written; "nothing" for all else. */
  String shown() {
    return value instanceof String || value instanceof Number ? value.toString() : "nothing";
  }
}
