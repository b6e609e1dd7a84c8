package org.onrecord.export;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a document beside its record.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source what a person knows it by: a path, an address, a path and the number of a line
 * @param outlet who published it
 * @param author as the original names it
 * @param fetched ISO 8601 date-time in UTC
 * @param reprintOf id of the document that it repeats, which counts as the one source of both
 */
public record Facts(
    String source,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> fetched,
    Optional<String> reprintOf) {
  public Facts {
    Objects.requireNonNull(source);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(author);
    Objects.requireNonNull(fetched);
    Objects.requireNonNull(reprintOf);
  }

  /** Of a document of which nothing but its source is known. */
  public static Facts of(String source) {
    return new Facts(
        source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
