package org.onrecord.cli.places;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.record.Place;

/** A list of places as comma-separated values. */
final class CsvListing {
  private static final String HEADER =
      "name,country,latitude,longitude,precision,geonames,mentioned,documents,first_source\r\n";

  private CsvListing() {}

  static Stream<String> of(List<Spot> spots) {
    return Stream.concat(Stream.of(HEADER), spots.stream().map(CsvListing::line));
  }

  private static String line(Spot spot) {
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
}
