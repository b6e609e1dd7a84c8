package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Gold of what means the same: documents with all their chains, as JSON Lines of {@code id}, {@code
 * genre}, {@code split}, {@code text}, {@code entities}, and pronouns with two names, as JSON Lines
 * of {@code id}, {@code text}, {@code pronoun}, {@code a}, {@code a_coref}, {@code b}, {@code
 * b_coref}.
 *
 * @param documents with chains
 * @param examples pronouns
 */
public record CoreferenceGold(List<GumDocument> documents, List<GapExample> examples) {
  public CoreferenceGold {
    documents = List.copyOf(documents);
    examples = List.copyOf(examples);
  }

  /**
   * The documents of a split and the examples of a part in some files.
   *
   * @throws GoldException if one can't be read, or there are neither documents nor examples
   */
  public static CoreferenceGold read(List<Path> files, Split split, GapPart part) {
    List<GumDocument> documents = new ArrayList<>();
    List<GapExample> examples = new ArrayList<>();
    for (Path file : files) {
      for (Object each : JsonLines.map(file, CoreferenceGold::of)) {
        switch (each) {
          case GumLine line when line.split.equals(split.toString()) ->
              documents.add(line.document);
          case GapExample example when part.has(example.id()) -> examples.add(example);
          default -> {} // of another part
        }
      }
    }
    if (documents.isEmpty() && examples.isEmpty()) {
      throw new GoldException(
          files + " hold no document of split " + split + " and no example of part " + part);
    }
    return new CoreferenceGold(documents, examples);
  }

  private record GumLine(String split, GumDocument document) {}

  private static Object of(JsonNode json) {
    if (json.has("pronoun")) {
      return GapExample.of(json);
    }
    if (json.has("entities")) {
      return new GumLine(JsonGold.text(json, "split"), GumDocument.of(json));
    }
    throw new IllegalArgumentException("it has neither \"entities\" nor a \"pronoun\"");
  }
}
