package org.onrecord.eval.report;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation as one JSON object on one line: {@code task}, the sizes and figures each under its
 * own name, {@code intervals}, {@code data} and {@code readers} with their checksums.
 */
public final class JsonForm {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonForm() {}

  /** The line, without a line end. */
  public static String line(Evaluation evaluation) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("task", evaluation.task());
    evaluation.sizes().forEach(json::put);
    evaluation.figures().forEach(figure -> json.put(figure.name(), Rounded.of(figure.value())));
    intervals(evaluation, json.putObject("intervals"));
    origins(evaluation.data(), json.putArray("data"));
    origins(evaluation.readers(), json.putArray("readers"));
    return json.toString();
  }

  private static void intervals(Evaluation evaluation, ObjectNode json) {
    for (Figure figure : evaluation.figures()) {
      figure
          .interval()
          .ifPresent(
              interval ->
                  json.putArray(figure.name())
                      .add(Rounded.of(interval.low()))
                      .add(Rounded.of(interval.high())));
    }
  }

  private static void origins(List<Origin> origins, ArrayNode json) {
    origins.forEach(
        origin -> json.addObject().put("name", origin.name()).put("sha256", origin.sha256()));
  }
}
