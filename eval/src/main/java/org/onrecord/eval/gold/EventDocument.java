package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A report of ECB+ in which words that name events are marked, with those of other reports on its
 * topic that name the same event.
 *
 * @param name by which its record is found
 * @param topic number of its topic
 * @param document what is to be read
 * @param body its sentences, without the web address that many begin with
 * @param mentions of events, in the sentences of which the annotation was checked
 * @see <a href="https://aclanthology.org/L14-1646/">Cybulska and Vossen (2014), Using a
 *     sledgehammer to crack a nut? Lexical diversity and event coreference resolution</a>
 */
public record EventDocument(
    String name, int topic, Document document, List<Span> body, List<EventMention> mentions) {
  /** The topics that are measured on, as is usual (Cybulska and Vossen 2015). */
  public static final Set<Integer> DEVELOPMENT = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

  private static final String WITH_ADDRESS = "ecbplus";

  public EventDocument {
    body = List.copyOf(body);
    mentions = List.copyOf(mentions);
  }

  /**
   * Words that name an event.
   *
   * @param spans in text order
   * @param event what they name: equal for all mentions of one event
   */
  public record EventMention(List<Span> spans, String event) {
    public EventMention {
      spans = List.copyOf(spans);
    }
  }

  /**
   * The documents of a file of JSON Lines, sorted by topic.
   *
   * @throws GoldException if it can't be read
   */
  public static List<EventDocument> read(Path file) {
    return JsonLines.map(file, EventDocument::of);
  }

  private static EventDocument of(JsonNode json) {
    String id = JsonGold.text(json, "id");
    boolean address = id.endsWith(WITH_ADDRESS);
    Set<Integer> checked = new HashSet<>();
    json.path("sentences")
        .valueStream()
        .filter(each -> each.path("selected").asBoolean(false))
        .forEach(each -> checked.add(JsonGold.number(each.path("n"))));
    return new EventDocument(
        GoldDocument.lastPart(id),
        JsonGold.number(json.path("topic")),
        new Document(
            Optional.of(id), Optional.empty(), Optional.empty(), JsonGold.text(json, "text")),
        json.path("sentences")
            .valueStream()
            .filter(each -> !address || JsonGold.number(each.path("n")) > 0)
            .map(JsonGold::span)
            .toList(),
        json.path("mentions")
            .valueStream()
            .filter(each -> JsonGold.text(each, "kind").equals("action"))
            .filter(each -> checked.contains(JsonGold.number(each.path("sentence"))))
            .map(each -> mention(id, each))
            .toList());
  }

  /** A mention without a chain names an event that nothing else names. */
  private static EventMention mention(String document, JsonNode json) {
    List<Span> spans = JsonGold.spans(json.path("spans")).stream().sorted().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a mention has no \"spans\"");
    }
    return new EventMention(
        spans, JsonGold.optional(json, "chain").orElse(document + "#" + json.path("id").asInt(0)));
  }
}
