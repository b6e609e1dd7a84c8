package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.record.Place;

/**
 * An event as a document tells it, and what the archive knows of it beyond that.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param event as it is told
 * @param happening id of what several documents tell as one; empty where this one alone does
 * @param reports how many independent reports tell it: reprints count as one, and of a page only
 *     its newest version
 * @param outlets that published those, by name
 * @param claims of those whom the document quotes on it
 * @param point where its place is, in degrees
 */
public record Told(
    Happened event,
    Optional<String> happening,
    long reports,
    List<String> outlets,
    List<Claim> claims,
    Optional<Place.Point> point) {
  public Told {
    Objects.requireNonNull(event);
    Objects.requireNonNull(happening);
    outlets = List.copyOf(outlets);
    claims = List.copyOf(claims);
    Objects.requireNonNull(point);
  }

  /**
   * How firmly somebody who is quoted commits to it.
   *
   * @param who by name, else in the document's words; empty where nobody is known
   * @param value FactBank's
   * @param said whether that was said at all, likewise
   */
  public record Claim(Optional<String> who, String value, String said) {
    public Claim {
      Objects.requireNonNull(who);
      Objects.requireNonNull(value);
      Objects.requireNonNull(said);
    }
  }
}
