package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text in which a person marked names, as JSON Lines of {@code id}, {@code text}, {@code
 * entities}.
 *
 * @param id by which others name it
 * @param text the text
 * @param entities in the order in which they were written down
 */
public record GoldEntities(String id, String text, List<Entity> entities) {
  public GoldEntities {
    entities = List.copyOf(entities);
  }

  /**
   * A name and what it is the name of.
   *
   * @param span where it stands
   * @param label {@code PER}, {@code ORG}, {@code LOC} and whatever else a file has
   */
  public record Entity(Span span, String label) {}

  /**
   * The texts of a file.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldEntities> read(Path file) {
    return JsonLines.map(file, GoldEntities::of);
  }

  private static GoldEntities of(JsonNode json) {
    return new GoldEntities(
        JsonGold.text(json, "id"),
        JsonGold.text(json, "text"),
        json.path("entities").valueStream().map(GoldEntities::entity).toList());
  }

  private static Entity entity(JsonNode json) {
    return new Entity(
        new Span(JsonGold.number(json.path("start")), JsonGold.number(json.path("end"))),
        JsonGold.text(json, "label"));
  }
}
