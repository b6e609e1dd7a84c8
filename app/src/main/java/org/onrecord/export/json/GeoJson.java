package org.onrecord.export.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Event;
import org.onrecord.record.Place;
import tools.jackson.core.JsonGenerator;

/**
 * What happened where, as one feature collection of points: a feature for each event whose place
 * lies on the map, and for each place that is named without an event. Metonyms and modifiers ("the
 * French minister") are no places.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
public final class GeoJson {
  private GeoJson() {}

  /**
   * Writes it.
   *
   * @throws IOException if its head can't be written
   */
  public static Export to(Writer out) throws IOException {
    return new JsonListExport(
        out, "{\"type\":\"FeatureCollection\",\"features\":[", GeoJson::features, "]}");
  }

  private static Stream<String> features(Exported document) {
    Findings findings = new Findings(document.record());
    Set<String> bound =
        document.record().events().stream()
            .flatMap(event -> event.place().stream())
            .collect(Collectors.toSet());
    Stream<String> events =
        document.events().stream()
            .flatMap(event -> place(event, findings).map(at -> event(event, at, document)));
    Stream<String> places =
        document.record().places().stream()
            .filter(place -> place.use() == Place.Use.LITERAL && place.point().isPresent())
            .filter(place -> !bound.contains(place.id()))
            .map(place -> place(place, document));
    return Stream.concat(events, places);
  }

  private static Stream<Place> place(Event event, Findings findings) {
    Optional<Place> place = findings.find(Place.class, event.place());
    return place.filter(each -> each.point().isPresent()).stream();
  }

  private static String event(Event event, Place place, Exported document) {
    return feature(event.id(), "event", place, document, fields -> fields.event(event));
  }

  private static String place(Place place, Exported document) {
    return feature(place.id(), "place", place, document, fields -> fields.place(place));
  }

  private static String feature(
      String id, String kind, Place place, Exported document, Consumer<FindingJson> properties) {
    return JsonLine.piece(
        json -> {
          json.writeStringProperty("type", "Feature");
          json.writeStringProperty("id", id);
          point(place.point().orElseThrow(), json);
          json.writeObjectPropertyStart("properties");
          json.writeStringProperty("kind", kind);
          FindingJson fields = new FindingJson(new Findings(document.record()), json);
          fields.document(document.facts().source());
          JsonLine.write("outlet", document.facts().outlet(), json);
          properties.accept(fields);
          json.writeEndObject();
        });
  }

  /** Longitude first, as the standard has it. */
  private static void point(Place.Point point, JsonGenerator json) {
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
    json.writeEndObject();
  }
}
