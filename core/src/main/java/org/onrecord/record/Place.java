package org.onrecord.record;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.text.Span;

/**
 * A place that the text names.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param span the words that name it
 * @param use whether they mean the place
 * @param name its name in the gazetteer, or in the user's own
 * @param point where it lies; empty where it can't be resolved
 * @param country ISO 3166-1 alpha-2
 * @param geonames its GeoNames id
 * @param precision what the point stands for
 */
public record Place(
    String id,
    Span span,
    Use use,
    Optional<String> name,
    Optional<Point> point,
    Optional<String> country,
    OptionalLong geonames,
    Optional<Precision> precision)
    implements Finding {

  /**
   * @throws IllegalArgumentException if the span is empty
   */
  public Place {
    Checks.id(id);
    Checks.nonEmpty("span", span);
    Objects.requireNonNull(use);
    Objects.requireNonNull(name);
    Objects.requireNonNull(point);
    Objects.requireNonNull(country);
    Objects.requireNonNull(geonames);
    Objects.requireNonNull(precision);
  }

  @Override
  public Span extent() {
    return span;
  }

  /** Whether a place's name means the place. */
  public enum Use implements Labelled {
    LITERAL,
    METONYMIC,
    MODIFIER
  }

  /** What a place's point stands for. */
  public enum Precision implements Labelled {
    POINT,
    CITY,
    REGION,
    COUNTRY
  }

  /**
   * A point on WGS 84.
   *
   * @param latitude degrees, in [-90, 90]
   * @param longitude degrees, in [-180, 180]
   */
  public record Point(double latitude, double longitude) {
    private static final double DIAMETER = 12_742;

    /**
     * @throws IllegalArgumentException if a coordinate is out of range
     */
    public Point {
      Checks.that(Math.abs(latitude) <= 90, "latitude " + latitude + " is not in [-90, 90]");
      Checks.that(Math.abs(longitude) <= 180, "longitude " + longitude + " is not in [-180, 180]");
    }

    /** How far another is, in kilometres along a great circle of a sphere. */
    public double kilometres(Point other) {
      double from = Math.toRadians(latitude);
      double to = Math.toRadians(other.latitude);
      double up = Math.sin((to - from) / 2);
      double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
      double half = up * up + Math.cos(from) * Math.cos(to) * across * across;
      return DIAMETER * Math.asin(Math.min(1, Math.sqrt(half)));
    }
  }
}
