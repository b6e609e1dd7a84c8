package org.onrecord.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Place;

/**
 * All places that are known: a user's own, and those of the gazetteer.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Atlas {
  private final Gazetteer gazetteer;
  private final Map<String, List<Gazetteer.Entry>> own = new HashMap<>();
  private final Optional<String> home;

  /**
   * @param home the country that texts are from, ISO 3166-1 alpha-2
   */
  Atlas(Gazetteer gazetteer, List<OwnPlace> places, Optional<String> home) {
    this.gazetteer = gazetteer;
    this.home = home;
    for (OwnPlace place : places) {
      Gazetteer.Entry entry = entry(place);
      place.names().stream()
          .map(Gazetteer::key)
          .distinct()
          .forEach(key -> own.computeIfAbsent(key, any -> new ArrayList<>()).add(entry));
    }
  }

  private static Gazetteer.Entry entry(OwnPlace place) {
    String country = place.country().orElse("");
    return new Gazetteer.Entry(
        place.names().getFirst(),
        kind(place.precision()),
        country,
        country + ".",
        place.point(),
        place.people(),
        place.geonames().orElse(0),
        false,
        true);
  }

  private static Gazetteer.Kind kind(Place.Precision precision) {
    return switch (precision) {
      case POINT -> Gazetteer.Kind.SECTION;
      case CITY -> Gazetteer.Kind.CITY;
      case REGION -> Gazetteer.Kind.REGION;
      case COUNTRY -> Gazetteer.Kind.COUNTRY;
    };
  }

  /**
   * The places of a name, the user's own first.
   *
   * @param key of the name
   */
  List<Gazetteer.Entry> of(String key) {
    List<Gazetteer.Entry> all = new ArrayList<>(own.getOrDefault(key, List.of()));
    all.addAll(gazetteer.of(key));
    return all;
  }

  /** Whether a place lies in the country that texts are from. */
  boolean isAtHome(Gazetteer.Entry entry) {
    return home.isPresent() && home.get().equals(entry.country());
  }
}
