package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import tools.jackson.databind.JsonNode;

/**
 * A statement of which a person said what act it is.
 *
 * @param id by which others name it
 * @param part of its file
 * @param text in which it stands
 * @param triple its source, cue and content
 * @param act what the speaker does by it
 * @param said whether the saying itself happened
 */
public record GoldAct(String id, Part part, String text, Triple triple, Act act, Factuality said) {

  /**
   * The acts of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldAct> read(Path file, Part part) {
    return JsonLines.map(file, GoldAct::of).stream().filter(act -> act.part() == part).toList();
  }

  private static GoldAct of(JsonNode json) {
    return new GoldAct(
        JsonGold.text(json, "id"),
        Part.of(json.path("part").asString("")),
        JsonGold.text(json, "text"),
        JsonGold.triple(json),
        Labelled.of(Act.class, JsonGold.text(json, "act")),
        Labelled.of(Factuality.class, JsonGold.text(json, "said")));
  }
}
