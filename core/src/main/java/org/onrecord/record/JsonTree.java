package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value that knows where it stands, so that what reads it can say where it fails.
 *
 * @param path where it stands, as in {@code statements[3].act}
 * @param value a Map of names to values, a List, a String, a Number, a Boolean, or null
 */
record JsonTree(String path, @Nullable Object value) {

  /** The one value that the parser's input holds. */
  static JsonTree read(JsonParser json) {
    json.nextToken();
    JsonTree tree = new JsonTree("", parse(json));
    if (json.nextToken() != null) {
      throw new RecordFormatException(
          "there is more than one JSON value: the second is " + json.currentToken());
    }
    return tree;
  }

  private static @Nullable Object parse(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new RecordFormatException("there is no JSON value");
    }
    return switch (token) {
      case START_OBJECT -> parseObject(json);
      case START_ARRAY -> parseArray(json);
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> parseObject(JsonParser json) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      fields.put(name, parse(json));
    }
    return fields;
  }

  private static List<@Nullable Object> parseArray(JsonParser json) {
    List<@Nullable Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(parse(json));
    }
    return items;
  }

  /** The field of that name of this object; null where it is absent. */
  JsonTree field(String name) {
    if (!(value instanceof Map<?, ?> fields)) {
      throw not("an object");
    }
    return new JsonTree(path.isEmpty() ? name : path + "." + name, fields.get(name));
  }

  /** What the items of this list are; a list that is absent has none. */
  <T> List<T> list(Function<JsonTree, T> read) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      throw not("a list");
    }
    List<T> done = new ArrayList<>(items.size());
    for (Object item : items) {
      done.add(new JsonTree(path + "[" + done.size() + "]", item).as(read));
    }
    return done;
  }

  /** What this value is, or nothing where it is null. */
  <T> Optional<T> optional(Function<JsonTree, T> read) {
    return value == null ? Optional.empty() : Optional.of(as(read));
  }

  /** What this value is; what is wrong with it is told with the place where it stands. */
  <T> T as(Function<JsonTree, T> read) {
    try {
      return read.apply(this);
    } catch (RecordFormatException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RecordFormatException((path.isEmpty() ? "" : path + ": ") + e.getMessage(), e);
    }
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw not("a string");
  }

  Number number() {
    if (value instanceof Number number) {
      return number;
    }
    throw not("a number");
  }

  int integer() {
    return Math.toIntExact(wholeNumber());
  }

  long wholeNumber() {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw not("a whole number");
  }

  private RecordFormatException not(String wanted) {
    return new RecordFormatException(
        (path.isEmpty() ? "the whole" : path) + " is " + sort() + ", not " + wanted);
  }

  private String sort() {
    return switch (value) {
      case null -> "null or absent";
      case Map<?, ?> fields -> "an object";
      case List<?> items -> "a list";
      case String text -> "a string";
      default -> String.valueOf(value);
    };
  }
}
