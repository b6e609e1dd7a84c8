package org.onrecord.eval.gold;

import java.util.List;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.Labelled;
import tools.jackson.databind.JsonNode;

/**
 * An actor that a person marked in a passage.
 *
 * @param id by which the passage names it
 * @param kind what it is
 * @param name the fullest name in the text
 * @param role the office or title held, as written, without an article
 * @param code country and sector, either of which may be missing
 * @param identity the Wikidata item of whoever held the office when the passage was published
 * @param mentions in text order; none where it is only ever meant together with others
 */
public record GoldActor(
    String id,
    Actor.Kind kind,
    Optional<String> name,
    Optional<String> role,
    Optional<String> code,
    Optional<String> identity,
    List<GoldMention> mentions) {
  public GoldActor {
    mentions = List.copyOf(mentions);
  }

  static GoldActor of(JsonNode json) {
    return new GoldActor(
        JsonGold.text(json, "id"),
        Labelled.of(Actor.Kind.class, JsonGold.text(json, "kind")),
        JsonGold.optional(json, "name"),
        JsonGold.optional(json, "role"),
        JsonGold.optional(json, "code"),
        JsonGold.optional(json, "identity"),
        json.path("mentions").valueStream().map(GoldMention::of).toList());
  }
}
