package org.onrecord.cli.places;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Place;

/**
 * A list of places as one feature collection of points, with the fields that they have in JSON;
 * places that could not be put on the map are left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
final class GeoJson {
  private GeoJson() {}

  static Stream<String> of(List<Spot> spots) {
    List<Spot> placed = spots.stream().filter(spot -> spot.point().isPresent()).toList();
    Stream<String> features =
        Stream.iterate(0, i -> i < placed.size(), i -> i + 1)
            .map(i -> feature(placed.get(i)) + (i + 1 < placed.size() ? ",\n" : "\n"));
    return Stream.of(
            Stream.of("{\"type\":\"FeatureCollection\",\"features\":[\n"),
            features,
            Stream.of("]}\n"))
        .flatMap(each -> each);
  }

  private static String feature(Spot spot) {
    return JsonLine.piece(
        json -> {
          json.writeStringProperty("type", "Feature");
          json.writeObjectPropertyStart("geometry");
          json.writeStringProperty("type", "Point");
          json.writeArrayPropertyStart("coordinates");
          Place.Point point = spot.point().orElseThrow();
          json.writeNumber(point.longitude());
          json.writeNumber(point.latitude());
          json.writeEndArray();
          json.writeEndObject();
          json.writeObjectPropertyStart("properties");
          JsonListing.write(spot, json);
          json.writeEndObject();
        });
  }
}
