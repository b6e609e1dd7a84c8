package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A passage in which a person marked every mention of an actor or a place. No two marks overlap.
 *
 * @param name by which its record is found
 * @param part of its file
 * @param published the date on which it is taken to have been published
 * @param title its headline
 * @param text the passage
 * @param actors those who speak and act in it
 * @param joint mentions that stand for several of them at once
 * @param places where something is only a place
 * @param unknown mentions of which no reader can know whom they mean
 */
public record GoldPassage(
    String name,
    Part part,
    String published,
    String title,
    String text,
    List<GoldActor> actors,
    List<Joint> joint,
    List<Span> places,
    List<GoldMention> unknown) {
  public GoldPassage {
    actors = List.copyOf(actors);
    joint = List.copyOf(joint);
    places = List.copyOf(places);
    unknown = List.copyOf(unknown);
  }

  /**
   * Mentions that stand for several actors at once.
   *
   * @param together their ids
   * @param mentions in text order
   */
  public record Joint(List<String> together, List<GoldMention> mentions) {
    public Joint {
      together = List.copyOf(together);
      mentions = List.copyOf(mentions);
    }

    private static Joint of(JsonNode json) {
      return new Joint(
          json.path("together").valueStream().map(JsonNode::stringValue).toList(),
          json.path("mentions").valueStream().map(GoldMention::of).toList());
    }
  }

  /**
   * The passages of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldPassage> read(Path file, Part part) {
    return JsonLines.map(file, GoldPassage::of).stream()
        .filter(passage -> passage.part() == part)
        .toList();
  }

  private static GoldPassage of(JsonNode json) {
    return new GoldPassage(
        GoldDocument.lastPart(JsonGold.text(json, "id")),
        Part.of(json.path("part").asString("")),
        JsonGold.text(json, "published"),
        JsonGold.text(json, "title"),
        JsonGold.text(json, "text"),
        json.path("actors").valueStream().map(GoldActor::of).toList(),
        json.path("joint").valueStream().map(Joint::of).toList(),
        JsonGold.spans(json.path("places")),
        json.path("unknown").valueStream().map(GoldMention::of).toList());
  }

  /** What is to be read: the passage with all that is known of it from outside. */
  public Document document() {
    return new Document(Optional.of(name), Optional.of(published), Optional.of(title), text);
  }

  /** Where anything is marked, in text order. */
  public List<Span> marks() {
    return Stream.concat(mentions().map(GoldMention::span), places.stream()).sorted().toList();
  }

  /** How many mentions are the source of a statement. */
  public int sources() {
    return (int) mentions().filter(GoldMention::source).count();
  }

  private Stream<GoldMention> mentions() {
    return Stream.of(
            actors.stream().flatMap(actor -> actor.mentions().stream()),
            joint.stream().flatMap(each -> each.mentions().stream()),
            unknown.stream())
        .flatMap(each -> each);
  }
}
