package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Dispute;
import org.onrecord.record.Labelled;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Reports of one story in which a person marked where they don't agree.
 *
 * @param id of the cluster
 * @param part of its file
 * @param reports as they were published
 * @param same pairs that count as one source: a reprint and its original, two states of a page
 * @param disputes between reports
 * @param near what looks like a dispute and is none
 */
public record GoldAcross(
    String id,
    Part part,
    List<Report> reports,
    List<Set<String>> same,
    List<Disputed> disputes,
    List<Near> near) {
  public GoldAcross {
    reports = List.copyOf(reports);
    same = List.copyOf(same);
    disputes = List.copyOf(disputes);
    near = List.copyOf(near);
  }

  /** A report, by its name in the cluster. */
  public record Report(String name, Document document) {}

  /** What some reports say. */
  public record Words(String report, List<Span> spans) {
    public Words {
      spans = List.copyOf(spans);
    }
  }

  /**
   * What isn't agreed on.
   *
   * @param sides each with the words of all reports in which it is taken
   */
  public record Disputed(Dispute.Relation relation, List<List<Words>> sides) {
    public Disputed {
      sides = sides.stream().map(List::copyOf).toList();
    }
  }

  /** What looks like a dispute, and of which kind it is. */
  public record Near(String kind, List<Words> words) {
    public Near {
      words = List.copyOf(words);
    }
  }

  /**
   * The clusters of one part of a file of JSON Lines.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldAcross> read(Path file, Part part) {
    return JsonLines.map(file, GoldAcross::of).stream().filter(it -> it.part() == part).toList();
  }

  private static GoldAcross of(JsonNode json) {
    return new GoldAcross(
        JsonGold.text(json, "id"),
        Part.of(json.path("part").asString("")),
        json.path("reports").valueStream().map(GoldAcross::report).toList(),
        Stream.of("reprints", "pages")
            .flatMap(field -> json.path(field).valueStream())
            .map(pair -> pair.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet()))
            .toList(),
        json.path("disputes").valueStream().map(GoldAcross::disputed).toList(),
        json.path("near").valueStream().map(GoldAcross::near).toList());
  }

  private static Report report(JsonNode json) {
    return new Report(
        JsonGold.text(json, "id"),
        new Document(
            Optional.of(JsonGold.text(json, "uri")),
            JsonGold.optional(json, "published"),
            JsonGold.optional(json, "title"),
            JsonGold.text(json, "text")));
  }

  private static Disputed disputed(JsonNode json) {
    return new Disputed(
        Labelled.of(Dispute.Relation.class, JsonGold.text(json, "relation")),
        json.path("sides")
            .valueStream()
            .map(
                side ->
                    Stream.concat(Stream.of(side), side.path("also").valueStream())
                        .map(GoldAcross::words)
                        .toList())
            .toList());
  }

  private static Near near(JsonNode json) {
    return new Near(
        JsonGold.text(json, "kind"),
        json.path("spans").valueStream().map(GoldAcross::words).toList());
  }

  private static Words words(JsonNode json) {
    return new Words(JsonGold.text(json, "report"), JsonGold.spans(json.path("spans")));
  }
}
