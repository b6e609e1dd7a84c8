package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Place;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text in which a person marked places, as JSON Lines of {@code id}, {@code text}, {@code
 * toponyms}.
 *
 * @param id by which others name it
 * @param text the text
 * @param toponyms in the order in which they were written down
 */
public record GoldPlaces(String id, String text, List<Toponym> toponyms) {
  public GoldPlaces {
    toponyms = List.copyOf(toponyms);
  }

  /**
   * A place's name.
   *
   * @param span where it stands
   * @param point where the place lies, where the gold tells
   */
  public record Toponym(Span span, Optional<Place.Point> point) {}

  /**
   * The texts of a file.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldPlaces> read(Path file) {
    return JsonLines.map(file, GoldPlaces::of);
  }

  private static GoldPlaces of(JsonNode json) {
    return new GoldPlaces(
        JsonGold.text(json, "id"),
        JsonGold.text(json, "text"),
        json.path("toponyms").valueStream().map(GoldPlaces::toponym).toList());
  }

  private static Toponym toponym(JsonNode json) {
    Span span = new Span(JsonGold.number(json.path("start")), JsonGold.number(json.path("end")));
    JsonNode latitude = json.path("lat");
    JsonNode longitude = json.path("lon");
    return new Toponym(
        span,
        latitude.isNumber() && longitude.isNumber()
            ? Optional.of(new Place.Point(latitude.asDouble(), longitude.asDouble()))
            : Optional.empty());
  }
}
