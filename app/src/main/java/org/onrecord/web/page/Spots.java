package org.onrecord.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.query.Told;
import org.onrecord.record.Place;

/**
 * Places at which something happened, that with most of it first.
 *
 * <p>Immutable; safe to share between threads.
 */
public record Spots(List<Spot> all) {
  private static final int MOST = 200;
  private static final double PLACES = 1e4;

  public Spots {
    all = List.copyOf(all);
  }

  /**
   * A place.
   *
   * @param country its code; may be empty
   * @param count how many events happened there
   * @param href the list, narrowed to it
   * @param latitude in degrees; empty where nobody knows where it is
   * @param longitude the same
   */
  public record Spot(
      String name, String country, long count, String href, String latitude, String longitude) {
    public Spot {
      Objects.requireNonNull(name);
    }

    /** Whether it can be put on a map. */
    public boolean placed() {
      return !latitude.isEmpty();
    }
  }

  private record Key(String name, Optional<String> country, Optional<Place.Point> point) {}

  static Spots of(List<Told> events, Address here) {
    Map<Key, Long> counts = new LinkedHashMap<>();
    for (Told each : events) {
      each.event()
          .place()
          .filter(name -> !name.isBlank())
          .ifPresent(
              name ->
                  counts.merge(new Key(name, each.event().country(), each.point()), 1L, Long::sum));
    }
    return new Spots(
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(each -> spot(each.getKey(), each.getValue(), here))
            .toList());
  }

  private static Spot spot(Key key, long count, Address here) {
    return new Spot(
        Shown.line(key.name),
        Shown.line(key.country.orElse("")),
        count,
        here.with("place", Shown.name(key.name)).toString(),
        key.point.map(point -> degrees(point.latitude())).orElse(""),
        key.point.map(point -> degrees(point.longitude())).orElse(""));
  }

  private static String degrees(double value) {
    return String.valueOf(Math.round(value * PLACES) / PLACES);
  }

  /** Whether there is anything to draw. */
  public boolean drawn() {
    return all.stream().anyMatch(Spot::placed);
  }
}
