package org.onrecord.eval.report;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation as one JSON object on one line: {@code task}, the sizes and figures each under its
 * own name, {@code intervals}, {@code data} and {@code readers} with their checksums. A name with a
 * dot stands in an object of its own: {@code a.b} is {@code "a":{"b":…}}.
 */
public final class JsonForm {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonForm() {}

  /** The line, without a line end. */
  public static String line(Evaluation evaluation) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("task", evaluation.task());
    evaluation.sizes().forEach((name, size) -> group(json, name).put(last(name), size));
    evaluation.figures().forEach(each -> figure(each, json));
    intervals(evaluation, json.putObject("intervals"));
    origins(evaluation.data(), json.putArray("data"));
    origins(evaluation.readers(), json.putArray("readers"));
    return json.toString();
  }

  private static void figure(Figure figure, ObjectNode json) {
    group(json, figure.name()).put(last(figure.name()), Rounded.of(figure.value()));
  }

  /** The object that a name stands in. */
  private static ObjectNode group(ObjectNode json, String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? json : json.withObjectProperty(name.substring(0, dot));
  }

  private static String last(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static void intervals(Evaluation evaluation, ObjectNode json) {
    for (Figure figure : evaluation.figures()) {
      figure
          .interval()
          .ifPresent(
              interval ->
                  group(json, figure.name())
                      .putArray(last(figure.name()))
                      .add(Rounded.of(interval.low()))
                      .add(Rounded.of(interval.high())));
    }
  }

  private static void origins(List<Origin> origins, ArrayNode json) {
    origins.forEach(
        origin -> json.addObject().put("name", origin.name()).put("sha256", origin.sha256()));
  }
}
