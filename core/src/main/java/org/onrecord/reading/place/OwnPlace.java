package org.onrecord.reading.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.reading.actor.Countries;
import org.onrecord.record.Place;

/**
 * A place that a user knows. Of places of one name it goes before those of the gazetteer, and it is
 * found by its names, as they are written, where the model sees no place.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param names what it is called: the first is the one that records give; at least one, each with a
 *     letter or a digit
 * @param point where it lies, in degrees on WGS 84
 * @param precision what the point stands for
 * @param country ISO 3166-1 alpha-2 in capitals, as {@code FR}; XK is Kosovo
 * @param people how many live there, 0 or more; of two of the user's places of one name, the one
 *     with more is likelier
 * @param geonames its GeoNames id, at least 1
 */
public record OwnPlace(
    List<String> names,
    Place.Point point,
    Place.Precision precision,
    Optional<String> country,
    long people,
    OptionalLong geonames) {

  /**
   * @throws IllegalArgumentException if a part is not as described; the message names it
   */
  public OwnPlace {
    names = List.copyOf(names);
    Objects.requireNonNull(point);
    Objects.requireNonNull(precision);
    check(!names.isEmpty(), "a place needs a name");
    for (String name : names) {
      check(!Gazetteer.key(name).isEmpty(), "name \"" + name + "\" has no letter and no digit");
    }
    for (String code : country.stream().toList()) {
      check(
          Countries.isAlpha2(code),
          "country \"" + code + "\" is no ISO 3166-1 alpha-2 code: write it as FR");
    }
    check(people >= 0, "people " + people + " is less than 0");
    check(geonames.orElse(1) >= 1, "geonames " + geonames.orElse(1) + " is less than 1");
  }

  /**
   * A city of which nothing else is known.
   *
   * @param latitude degrees, in [-90, 90]
   * @param longitude degrees, in [-180, 180]
   * @throws IllegalArgumentException if the name has no letter and no digit, or a coordinate is out
   *     of range
   */
  public static OwnPlace of(String name, double latitude, double longitude) {
    return new OwnPlace(
        List.of(name),
        new Place.Point(latitude, longitude),
        Place.Precision.CITY,
        Optional.empty(),
        0,
        OptionalLong.empty());
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
