package org.onrecord.archive.query;

import java.util.Objects;

/**
 * A version of a page.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the document
 * @param fetched ISO 8601 date-time in UTC
 * @param newest whether no other comes behind it
 */
public record Version(Source source, String fetched, boolean newest) {
  public Version {
    Objects.requireNonNull(source);
    Objects.requireNonNull(fetched);
  }
}
