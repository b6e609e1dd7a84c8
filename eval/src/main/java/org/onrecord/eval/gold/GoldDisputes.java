package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Dispute;
import org.onrecord.record.Labelled;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A report in which a person marked where its sides don't agree.
 *
 * @param name by which its record is found
 * @param part of its file
 * @param document what is to be read
 * @param near how it looks like one with disputes, though it has none; empty where it has some, or
 *     doesn't look so
 * @param disputes in the order of the file
 */
public record GoldDisputes(
    String name, Part part, Document document, Optional<String> near, List<Disputed> disputes) {
  public GoldDisputes {
    disputes = List.copyOf(disputes);
  }

  /**
   * What sides don't agree on.
   *
   * @param relation in which way
   * @param sides two or more
   */
  public record Disputed(Dispute.Relation relation, List<Side> sides) {
    public Disputed {
      sides = List.copyOf(sides);
    }
  }

  /**
   * One side.
   *
   * @param who the words that name it, or {@code author}
   * @param spans what it says
   */
  public record Side(String who, List<Span> spans) {
    public Side {
      spans = List.copyOf(spans);
    }
  }

  /**
   * The reports of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldDisputes> read(Path file, Part part) {
    return JsonLines.map(file, GoldDisputes::of).stream().filter(it -> it.part() == part).toList();
  }

  private static GoldDisputes of(JsonNode json) {
    String name = GoldDocument.lastPart(JsonGold.text(json, "id"));
    return new GoldDisputes(
        name,
        Part.of(json.path("part").asString("")),
        new Document(
            Optional.of(name),
            JsonGold.optional(json, "published"),
            JsonGold.optional(json, "title"),
            JsonGold.text(json, "text")),
        JsonGold.optional(json, "near"),
        json.path("disputes").valueStream().map(GoldDisputes::disputed).toList());
  }

  private static Disputed disputed(JsonNode json) {
    return new Disputed(
        Labelled.of(Dispute.Relation.class, JsonGold.text(json, "relation")),
        json.path("sides")
            .valueStream()
            .map(side -> new Side(JsonGold.text(side, "who"), JsonGold.spans(side.path("spans"))))
            .toList());
  }
}
