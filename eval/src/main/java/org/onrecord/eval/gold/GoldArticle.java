package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An article that was written to be reprinted, or to look like another without being a reprint.
 *
 * @param id of this article
 * @param part of its file
 * @param kind {@code article}, {@code update}, {@code expansion}, {@code template}, {@code tiny}
 * @param story what it is about; articles of one story are by different outlets
 * @param of the article that it takes paragraphs from: an update's or expansion's
 * @param published ISO 8601 date-time
 * @param text all of it
 */
public record GoldArticle(
    String id,
    Part part,
    String kind,
    String story,
    Optional<String> of,
    String published,
    String text) {
  /**
   * The articles of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldArticle> read(Path file, Part part) {
    return JsonLines.map(file, GoldArticle::of).stream().filter(it -> it.part() == part).toList();
  }

  private static GoldArticle of(JsonNode json) {
    return new GoldArticle(
        JsonGold.text(json, "id"),
        Part.of(json.path("part").asString("")),
        JsonGold.text(json, "kind"),
        JsonGold.text(json, "story"),
        JsonGold.optional(json, "of"),
        JsonGold.text(json, "published"),
        JsonGold.text(json, "text"));
  }
}
