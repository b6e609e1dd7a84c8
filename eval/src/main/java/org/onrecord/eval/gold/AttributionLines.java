package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Gold as JSON Lines, one document a line: {@code id}, {@code text} and either {@code attributions}
 * (flat: those without content are left out) or {@code statements} (nested, with {@code id} and
 * {@code within}). {@code primary} is false for what other annotators made of a document; {@code
 * part} is {@code dev} or {@code closed}.
 *
 * @param part which part is wanted
 * @param allVersions whether what other annotators made is wanted, too
 */
record AttributionLines(Part part, boolean allVersions) {
  List<GoldDocument> read(Path file) {
    return JsonLines.map(file, this::document).stream().flatMap(Optional::stream).toList();
  }

  private Optional<GoldDocument> document(JsonNode json) {
    boolean wanted =
        Part.of(json.path("part").asString("")) == part
            && (allVersions || json.path("primary").asBoolean(true));
    return wanted ? Optional.of(wanted(json)) : Optional.empty();
  }

  private static GoldDocument wanted(JsonNode json) {
    String name = GoldDocument.lastPart(JsonGold.text(json, "id"));
    Optional<String> text = Optional.of(JsonGold.text(json, "text"));
    if (json.path("attributions").isArray()) {
      return new GoldDocument(name, text, true, flat(json.path("attributions")));
    }
    if (json.path("statements").isArray()) {
      return new GoldDocument(name, text, false, nested(json.path("statements")));
    }
    throw new IllegalArgumentException("it has neither \"attributions\" nor \"statements\"");
  }

  private static List<GoldStatement> flat(JsonNode attributions) {
    return attributions
        .valueStream()
        .map(JsonGold::triple)
        .filter(triple -> !triple.content().isEmpty())
        .map(GoldStatement::flat)
        .toList();
  }

  static List<GoldStatement> nested(JsonNode statements) {
    return statements.valueStream().map(JsonGold::statement).toList();
  }
}
