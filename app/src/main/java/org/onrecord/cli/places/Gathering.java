package org.onrecord.cli.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;

/**
 * Gathers the places of records as they are read. Of each mention it holds its sentence, not the
 * text. Not for sharing between threads.
 */
final class Gathering {
  /** What makes two mentions one place. */
  private record Key(String name, String where) {}

  private final Map<Key, Place> places = new LinkedHashMap<>();
  private final Map<Key, List<Spot.Naming>> namings = new HashMap<>();

  /**
   * Adds the places of a record.
   *
   * @param name what a person knows the document by
   */
  void add(String name, NewsRecord record) {
    String source = record.uri().orElse(name);
    for (Place place : record.places()) {
      String words = Harmless.line(place.span().in(record.text()));
      Key key =
          new Key(place.name().orElse(words), place.point().map(Place.Point::toString).orElse(""));
      places.putIfAbsent(key, place);
      namings
          .computeIfAbsent(key, any -> new ArrayList<>())
          .add(
              new Spot.Naming(
                  words,
                  place.use(),
                  Context.of(record, place.span()),
                  source,
                  record.id(),
                  place.id()));
    }
  }

  /** Most often named first, then in the order in which they were read. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    places.forEach(
        (key, place) ->
            spots.add(
                new Spot(
                    key.name(),
                    place.point(),
                    place.country(),
                    place.geonames(),
                    place.precision(),
                    namings.getOrDefault(key, List.of()))));
    spots.sort(Comparator.comparingInt((Spot spot) -> spot.namings().size()).reversed());
    return spots;
  }
}
