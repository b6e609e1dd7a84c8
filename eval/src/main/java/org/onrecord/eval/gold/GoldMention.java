package org.onrecord.eval.gold;

import org.onrecord.record.Labelled;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Words that a person marked as standing for an actor.
 *
 * @param span the words; of a nominal its head noun alone
 * @param form how they stand for it
 * @param source whether they are the source of a statement there
 */
public record GoldMention(Span span, Mention.Form form, boolean source) {

  static GoldMention of(JsonNode json) {
    return new GoldMention(
        JsonGold.span(json),
        Labelled.of(Mention.Form.class, JsonGold.text(json, "form")),
        json.path("source").asBoolean(false));
  }
}
