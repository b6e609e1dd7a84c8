package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold that is kept as JSON. */
final class JsonLines {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLines() {}

  /**
   * Makes something of each line that isn't blank.
   *
   * @throws GoldException naming the file and the line, if a line isn't JSON or the function throws
   *     an {@link IllegalArgumentException}
   */
  static <T> List<T> map(Path file, Function<JsonNode, T> each) {
    List<T> results = new ArrayList<>();
    String[] lines = GoldFile.lines(file);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        try {
          results.add(each.apply(MAPPER.readTree(lines[i])));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new GoldException(file, i + 1, String.valueOf(e.getMessage()));
        }
      }
    }
    return results;
  }

  /** A file that is one JSON value. */
  static JsonNode whole(Path file) {
    try {
      return MAPPER.readTree(GoldFile.text(file));
    } catch (JacksonException e) {
      throw new GoldException(file, e);
    }
  }
}
