package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a row stands in a list, so that the list can go on behind it: what it is ordered by.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param moment when its document was published, in UTC; of a dispute, when it was first seen;
 *     empty where that is not known
 * @param document key of its document; 0 where it has none
 * @param start where it begins in the document's text, in UTF-16 code units; 0 for what is no part
 *     of it
 * @param key of the row itself
 */
public record Spot(Optional<String> moment, long document, long start, long key) {
  public Spot {
    Objects.requireNonNull(moment);
  }

  /** Of what is ordered by a number alone. */
  public static Spot of(long key) {
    return new Spot(Optional.empty(), 0, 0, key);
  }
}
