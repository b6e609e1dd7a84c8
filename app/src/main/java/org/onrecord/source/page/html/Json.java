package org.onrecord.source.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as maps, lists and strings, read as kindly as pages write it. */
final class Json {
  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /** The value that a script holds; an empty list where it is no JSON. */
  static Object read(String script) {
    int start = 0;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      start++; // <![CDATA[ and <!-- stand before it on some pages.
      if (script.startsWith("[CDATA[", start)) {
        start += "[CDATA[".length();
      }
    }
    try (JsonParser json =
        FACTORY.createParser(ObjectReadContext.empty(), script.substring(start))) {
      return value(json, json.nextToken());
    } catch (JacksonException e) {
      return List.of(); // A page with a broken script is still a page.
    }
  }

  private static Object value(JsonParser json, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getString();
      case null, default -> List.of();
    };
  }

  private static Map<String, Object> object(JsonParser json) {
    Map<String, Object> object = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      object.putIfAbsent(name, value(json, json.nextToken()));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) {
    List<Object> array = new ArrayList<>();
    JsonToken token = json.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      array.add(value(json, token));
      token = json.nextToken();
    }
    return array;
  }
}
