package org.onrecord.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Gold as one JSON file a document, {@code NAME.json} with {@code statements}; other files are
 * passed over. The text is the field {@code text} or the file {@code NAME.txt} beside it, where
 * either is there.
 */
final class StatementFolder {
  private static final String ENDING = ".json";

  private StatementFolder() {}

  static List<GoldDocument> read(Path folder) {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFile.in(folder, ENDING)) {
      JsonNode json = JsonLines.whole(file);
      if (json.path("statements").isArray()) {
        documents.add(document(file, json));
      }
    }
    return documents;
  }

  private static GoldDocument document(Path file, JsonNode json) {
    String fileName = GoldFile.name(file);
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    try {
      List<GoldStatement> statements = AttributionLines.nested(json.path("statements"));
      return new GoldDocument(
          name, text(file.resolveSibling(name + ".txt"), json), false, statements);
    } catch (IllegalArgumentException e) {
      throw new GoldException(file, e);
    }
  }

  private static Optional<String> text(Path beside, JsonNode json) {
    if (json.path("text").isString()) {
      return Optional.of(json.path("text").stringValue());
    }
    return Files.isRegularFile(beside) ? Optional.of(GoldFile.text(beside)) : Optional.empty();
  }
}
