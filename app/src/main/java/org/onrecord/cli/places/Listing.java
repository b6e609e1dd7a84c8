package org.onrecord.cli.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.cli.view.JsonLine;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Table;
import org.onrecord.record.Place;
import tools.jackson.core.JsonGenerator;

/** How a list of places is written, by the names that people write for it. */
public enum Listing {
  /** A page for people. */
  table(Listing::page),

  /** A row on each line, behind one with the names of the columns. */
  csv(
      (spots, page) ->
          Stream.concat(
              Stream.of(
                  "name,country,latitude,longitude,precision,geonames,mentioned,documents,first_source\r\n"),
              spots.stream().map(Listing::csv))),

  /** One JSON object on each line. */
  json((spots, page) -> spots.stream().map(spot -> JsonLine.of(json -> write(spot, json)))),

  /**
   * One feature collection of points; places that could not be put on the map are left out.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
   */
  geojson((spots, page) -> features(spots));

  private final Way way;

  Listing(Way way) {
    this.way = way;
  }

  private interface Way {
    Stream<String> of(List<Spot> spots, Page page);
  }

  /**
   * The list in this format, in pieces of whole lines.
   *
   * @param page what it is shown on, if it is for people
   */
  public Stream<String> of(List<Spot> spots, Page page) {
    return way.of(spots, page);
  }

  private static Stream<String> page(List<Spot> spots, Page page) {
    Table table =
        new Table(page, List.of("name", "country", "where"), List.of("mentioned", "documents"));
    spots.forEach(
        spot ->
            table.add(
                List.of(spot.name(), spot.country().orElse(""), where(spot)),
                List.of(spot.namings().size(), spot.documents())));
    return Stream.of(table.page(), spots.isEmpty() ? "No places.\n" : "");
  }

  private static String where(Spot spot) {
    return spot.point()
        .map(p -> String.format(Locale.ROOT, "%.2f, %.2f", p.latitude(), p.longitude()))
        .orElse("not on the map");
  }

  private static String csv(Spot spot) {
    return CsvLine.of(
        spot.name(),
        spot.country().orElse(""),
        spot.point().<Object>map(Place.Point::latitude).orElse(""),
        spot.point().<Object>map(Place.Point::longitude).orElse(""),
        spot.precision().map(Place.Precision::label).orElse(""),
        spot.geonames().isPresent() ? spot.geonames().getAsLong() : "",
        spot.namings().size(),
        spot.documents(),
        spot.namings().getFirst().source());
  }

  private static Stream<String> features(List<Spot> spots) {
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
          write(spot, json);
          json.writeEndObject();
        });
  }

  private static void write(Spot spot, JsonGenerator json) {
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
