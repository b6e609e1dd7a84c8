package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;

/**
 * A text that training asks the reader about.
 *
 * @param id by which it is found again
 * @param text what is read
 */
public record DisputedText(String id, String text) {
  /**
   * The texts of a file of JSON Lines.
   *
   * @throws GoldException naming file and line, if one has no id or text
   */
  public static List<DisputedText> read(Path file) {
    return JsonLines.map(
        file, json -> new DisputedText(JsonGold.text(json, "id"), JsonGold.text(json, "text")));
  }
}
