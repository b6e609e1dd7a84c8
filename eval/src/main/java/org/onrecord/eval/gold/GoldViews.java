package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Commitment;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * An article of whose events a person said how firmly each source commits to them. It is read with
 * its title as the first paragraph, where events are marked, too.
 *
 * @param name by which its record is found
 * @param part of its file
 * @param document what is to be read
 * @param events in the order of the file
 */
public record GoldViews(String name, Part part, Document document, List<Told> events) {
  private static final String BREAK = "\n\n";

  public GoldViews {
    events = List.copyOf(events);
  }

  /**
   * An event.
   *
   * @param id by which the article names it
   * @param word that tells it, in the document that is to be read
   * @param views of each source and of the author, the innermost first
   */
  public record Told(String id, Span word, List<View> views) {
    public Told {
      views = List.copyOf(views);
    }
  }

  /**
   * How firmly one commits to an event.
   *
   * @param by the words that name a source, or {@link Commitment#AUTHOR}
   * @param value how firmly
   */
  public record View(String by, Factuality value) {
    public boolean isAuthors() {
      return by.equals(Commitment.AUTHOR);
    }
  }

  /**
   * The articles of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldViews> read(Path file, Part part) {
    return JsonLines.map(file, GoldViews::of).stream().filter(it -> it.part() == part).toList();
  }

  private static GoldViews of(JsonNode json) {
    String name = GoldDocument.lastPart(JsonGold.text(json, "id"));
    String title = JsonGold.text(json, "title");
    String lead = title + BREAK;
    return new GoldViews(
        name,
        Part.of(json.path("part").asString("")),
        new Document(
            Optional.of(name),
            JsonGold.optional(json, "published"),
            Optional.of(title),
            lead + JsonGold.text(json, "text")),
        json.path("events").valueStream().map(each -> told(each, lead.length())).toList());
  }

  private static Told told(JsonNode json, int lead) {
    Span word = JsonGold.span(json);
    return new Told(
        JsonGold.text(json, "id"),
        switch (JsonGold.text(json, "in")) {
          case "title" -> word;
          case "text" -> word.shifted(lead);
          default -> throw new IllegalArgumentException("an event is neither in title nor in text");
        },
        json.path("views").valueStream().map(GoldViews::view).toList());
  }

  private static View view(JsonNode json) {
    return new View(
        JsonGold.text(json, "by"), Labelled.of(Factuality.class, JsonGold.text(json, "value")));
  }
}
