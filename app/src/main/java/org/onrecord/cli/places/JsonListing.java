package org.onrecord.cli.places;

import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Place;
import tools.jackson.core.JsonGenerator;

/** A place as a line of JSON that leads to the words that name it. */
final class JsonListing {
  private JsonListing() {}

  static String line(Spot spot) {
    return JsonLine.of(json -> write(spot, json));
  }

  /** The fields of a place. */
  static void write(Spot spot, JsonGenerator json) {
    json.writeStringProperty("name", spot.name());
    JsonLine.write("country", spot.country(), json);
    JsonLine.writeNumber("latitude", spot.point().map(Place.Point::latitude), json);
    JsonLine.writeNumber("longitude", spot.point().map(Place.Point::longitude), json);
    JsonLine.write("precision", spot.precision().map(Place.Precision::label), json);
    json.writeName("geonames");
    spot.geonames().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeNumberProperty("mentioned", spot.namings().size());
    json.writeNumberProperty("documents", spot.documents());
    json.writeArrayPropertyStart("mentions");
    spot.namings().forEach(naming -> write(naming, json));
    json.writeEndArray();
  }

  private static void write(Spot.Naming naming, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("document", naming.document());
    json.writeStringProperty("source", naming.source());
    json.writeStringProperty("place", naming.id());
    json.writeStringProperty("words", naming.words());
    json.writeStringProperty("use", naming.use().label());
    json.writeStringProperty("sentence", naming.sentence());
    json.writeEndObject();
  }
}
