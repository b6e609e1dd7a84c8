package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A sentence in which a person marked where an event happens, as JSON Lines of {@code id}, {@code
 * text} and {@code spans}, labelled {@code VERB} and {@code LOCATION}.
 *
 * @param id by which others name it
 * @param text the sentence
 * @param told the words that tell the event
 * @param places the words that say where it happens; none where the sentence doesn't tell
 */
public record GoldLocation(String id, String text, Span told, List<Span> places) {
  public GoldLocation {
    places = List.copyOf(places);
  }

  /**
   * The sentences of a file.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldLocation> read(Path file) {
    return JsonLines.map(file, GoldLocation::of);
  }

  private static GoldLocation of(JsonNode json) {
    List<Span> verbs = spans(json, "VERB").toList();
    if (verbs.isEmpty()) {
      throw new IllegalArgumentException("it has no span that is labelled VERB");
    }
    return new GoldLocation(
        JsonGold.text(json, "id"),
        JsonGold.text(json, "text"),
        new Span(verbs.getFirst().start(), verbs.getLast().end()),
        spans(json, "LOCATION").toList());
  }

  private static Stream<Span> spans(JsonNode json, String label) {
    return json.path("spans")
        .valueStream()
        .filter(span -> JsonGold.text(span, "label").equals(label))
        .map(JsonGold::span)
        .sorted();
  }
}
