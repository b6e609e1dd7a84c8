package org.onrecord.source.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a server answers to a request that went well. */
public sealed interface Answer {
  /** When it came. */
  Instant fetched();

  /** How long the server says that it won't change. */
  Optional<Duration> fresh();

  /**
   * What stands there.
   *
   * @param address where redirects led
   * @param bytes decompressed
   * @param contentType the header, as {@code text/html; charset=utf-8}
   * @param stamp to ask with the next time
   */
  record Page(
      WebAddress address,
      byte[] bytes,
      Optional<String> contentType,
      Stamp stamp,
      Instant fetched,
      Optional<Duration> fresh)
      implements Answer {}

  /** Nothing has changed since it was asked for with the same stamp. */
  record Unchanged(Instant fetched, Optional<Duration> fresh) implements Answer {}

  /**
   * By what a server tells whether something has changed: both as it gave them.
   *
   * @param etag an opaque value
   * @param lastModified a date
   */
  record Stamp(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing known: it is fetched in any case. */
    public static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());
  }
}
