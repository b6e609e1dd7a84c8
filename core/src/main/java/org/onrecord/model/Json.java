package org.onrecord.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value of the model's description that knows where it stands, so that a fault is told with
 * its place.
 *
 * @param path where it stands, as in {@code heads.link.depth}
 * @param value a Map of names to values, a List, a String, a Double, a Boolean, or null
 */
record Json(String path, @Nullable Object value) {

  static Json read(JsonParser parser) {
    parser.nextToken();
    return new Json("", parse(parser));
  }

  private static @Nullable Object parse(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> parseObject(parser);
      case START_ARRAY -> parseArray(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> parseObject(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      fields.put(name, parse(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> parseArray(JsonParser parser) {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(parse(parser));
    }
    return items;
  }

  /** The names of this object's fields, in order. */
  List<String> names() {
    return List.copyOf(fields().keySet());
  }

  boolean has(String name) {
    return fields().get(name) != null;
  }

  Json field(String name) {
    return new Json(path.isEmpty() ? name : path + "." + name, fields().get(name));
  }

  @SuppressWarnings("unchecked") // parseObject makes no other.
  private Map<String, @Nullable Object> fields() {
    if (value instanceof Map<?, ?> fields) {
      return (Map<String, @Nullable Object>) fields;
    }
    throw not("an object");
  }

  List<Json> items() {
    if (!(value instanceof List<?> items)) {
      throw not("a list");
    }
    List<Json> found = new ArrayList<>(items.size());
    for (Object item : items) {
      found.add(new Json(path + "[" + found.size() + "]", item));
    }
    return found;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw not("a string");
  }

  float number() {
    if (value instanceof Double number) {
      return number.floatValue();
    }
    throw not("a number");
  }

  int integer() {
    if (value instanceof Double number && number.intValue() == number) {
      return number.intValue();
    }
    throw not("a whole number of at most 32 bits");
  }

  /** A list of so many numbers. */
  float[] numbers(int size) {
    List<Json> items = items();
    requireSize(items, size);
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = items.get(i).number();
    }
    return numbers;
  }

  /** A list of so many lists of so many numbers. */
  float[][] table(int rows, int columns) {
    List<Json> items = items();
    requireSize(items, rows);
    return items.stream().map(row -> row.numbers(columns)).toArray(float[][]::new);
  }

  private void requireSize(List<Json> items, int size) {
    if (items.size() != size) {
      throw new ModelException(path + " has " + items.size() + " items, not " + size);
    }
  }

  private ModelException not(String wanted) {
    return new ModelException(
        (path.isEmpty() ? "the whole" : path) + " is " + value + ", not " + wanted);
  }
}
