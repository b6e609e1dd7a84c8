package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON by a schema of the contract: of JSON Schema, as much as the contract uses. It fails
 * on a keyword that it does not know.
 *
 * @param root the contract
 */
record Schema(Map<String, Object> root) {
  private static final Set<String> TELLING = Set.of("description", "default", "examples");

  /** What is wrong, with where. */
  List<String> check(@Nullable Object schema, JsonNode value, String at) {
    Map<String, Object> rules = resolved(schema);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Object> rule : rules.entrySet()) {
      Object wanted = rule.getValue();
      switch (rule.getKey()) {
        case "type" -> require(types(wanted).anyMatch(t -> is(t, value)), at, wanted, value, wrong);
        case "enum" -> require(list(wanted).contains(value.asString()), at, wanted, value, wrong);
        case "minimum" ->
            require(value.asDouble() >= ((Number) wanted).doubleValue(), at, wanted, value, wrong);
        case "maximum" ->
            require(value.asDouble() <= ((Number) wanted).doubleValue(), at, wanted, value, wrong);
        case "minLength" ->
            require(value.asString().length() >= (Integer) wanted, at, wanted, value, wrong);
        case "required" ->
            list(wanted).forEach(name -> require(value.has((String) name), at, name, value, wrong));
        case "additionalProperties" ->
            value
                .propertyNames()
                .forEach(
                    name ->
                        require(
                            map(rules.get("properties")).containsKey(name),
                            at,
                            name,
                            value,
                            wrong));
        case "properties" ->
            map(wanted)
                .forEach(
                    (name, property) -> {
                      if (value.has(name)) {
                        wrong.addAll(check(property, value.get(name), at + "/" + name));
                      }
                    });
        case "items" -> {
          for (int i = 0; i < value.size(); i++) {
            wrong.addAll(check(wanted, value.get(i), at + "/" + i));
          }
        }
        default -> require(TELLING.contains(rule.getKey()), at, rule.getKey(), value, wrong);
      }
    }
    return wrong;
  }

  private static void require(
      boolean holds, String at, Object wanted, JsonNode value, List<String> wrong) {
    if (!holds) {
      wrong.add(at + ": " + wanted + " does not hold of " + value);
    }
  }

  private static Stream<String> types(Object type) {
    return type instanceof List<?> several
        ? several.stream().map(String.class::cast)
        : Stream.of((String) type);
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  /** What a reference leads to. */
  Map<String, Object> resolved(@Nullable Object schema) {
    Map<String, Object> rules = map(schema);
    Object reference = rules.get("$ref");
    if (reference == null) {
      return rules;
    }
    Map<String, Object> here = root;
    for (String step : ((String) reference).substring(2).split("/")) {
      here = map(here.get(step));
    }
    return resolved(here);
  }

  @SuppressWarnings("unchecked") // YAML's keys are texts here
  static Map<String, Object> map(@Nullable Object yaml) {
    return (Map<String, Object>) Objects.requireNonNull(yaml);
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(@Nullable Object yaml) {
    return (List<Object>) Objects.requireNonNull(yaml);
  }
}
