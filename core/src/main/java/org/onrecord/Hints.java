package org.onrecord;

import java.util.List;
import java.util.Optional;
import org.onrecord.reading.actor.Countries;
import org.onrecord.reading.place.OwnPlace;

/**
 * What is known of the world before anything is read: it tells which places documents mean.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param places the user's own
 * @param home the country that the documents are from, a hint where a name has several places; ISO
 *     3166-1 alpha-2. A value is made of its alpha-3 code and its English name too.
 */
public record Hints(List<OwnPlace> places, Optional<String> home) {
  /** Nothing is known. */
  public static final Hints NONE = new Hints(List.of(), Optional.empty());

  /**
   * @throws IllegalArgumentException if no country is known by what is written for home
   */
  public Hints {
    places = List.copyOf(places);
    home = home.map(Hints::country);
  }

  private static String country(String written) {
    return Countries.alpha2(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no country \""
                        + written
                        + "\": write its ISO 3166-1 code or its English name, as FR, FRA or"
                        + " France"));
  }
}
