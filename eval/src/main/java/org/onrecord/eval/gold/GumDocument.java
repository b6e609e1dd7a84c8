package org.onrecord.eval.gold;

import java.util.List;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A document of GUM with its chains: what refers to one thing, also where only one mention does.
 *
 * @param id by which others name it
 * @param genre news, academic, …
 * @param text in which they stand
 * @param chains in the order in which they were written down
 */
public record GumDocument(String id, String genre, String text, List<List<ChainMention>> chains) {
  public GumDocument {
    chains = chains.stream().map(List::copyOf).toList();
  }

  /** How many chains have more than one mention. */
  public int chainsOfSeveral() {
    return (int) chains.stream().filter(chain -> chain.size() > 1).count();
  }

  static GumDocument of(JsonNode json) {
    return new GumDocument(
        JsonGold.text(json, "id"),
        JsonGold.text(json, "genre"),
        JsonGold.text(json, "text"),
        json.path("entities").valueStream().map(GumDocument::chain).toList());
  }

  private static List<ChainMention> chain(JsonNode entity) {
    return entity.path("mentions").valueStream().map(GumDocument::mention).toList();
  }

  /** One of several spans reaches from the first to the last. */
  private static ChainMention mention(JsonNode json) {
    List<Span> spans = JsonGold.spans(json.path("spans")).stream().sorted().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a mention has no \"spans\"");
    }
    return new ChainMention(
        new Span(spans.getFirst().start(), spans.getLast().end()),
        JsonGold.span(json.path("head")));
  }
}
