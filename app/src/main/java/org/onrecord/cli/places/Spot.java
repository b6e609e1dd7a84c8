package org.onrecord.cli.places;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.record.Place;

/**
 * A place over all documents.
 *
 * @param name in the gazetteer, or as written where it could not be resolved
 * @param point where it lies
 * @param country ISO 3166-1 alpha-2
 * @param geonames its GeoNames id
 * @param precision what the point stands for
 * @param namings where it is named, in the order in which they were read
 */
record Spot(
    String name,
    Optional<Place.Point> point,
    Optional<String> country,
    OptionalLong geonames,
    Optional<Place.Precision> precision,
    List<Naming> namings) {
  Spot {
    namings = List.copyOf(namings);
  }

  /**
   * One mention of a place.
   *
   * @param words of the text
   * @param use whether they mean the place
   * @param sentence in which they stand
   * @param source what a person knows the document by
   * @param document the document's id
   * @param id the place's id in the document's record
   */
  record Naming(
      String words, Place.Use use, String sentence, String source, String document, String id) {}

  int documents() {
    return (int) namings.stream().map(Naming::document).distinct().count();
  }
}
