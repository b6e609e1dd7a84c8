package org.onrecord.source.watch;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands with an address that is asked again and again.
 *
 * @param etag as its server last gave it
 * @param lastModified as its server last gave it
 * @param next not to be asked before
 * @param failures in a row until now
 */
public record FeedState(
    String uri, Optional<String> etag, Optional<String> lastModified, Instant next, int failures) {
  /**
   * @throws IllegalArgumentException if there are less than no failures
   */
  public FeedState {
    Objects.requireNonNull(uri);
    Objects.requireNonNull(etag);
    Objects.requireNonNull(lastModified);
    Objects.requireNonNull(next);
    if (failures < 0) {
      throw new IllegalArgumentException("not so many failures: " + failures);
    }
  }

  /** The same, as if the server had given nothing to tell whether there is something new. */
  FeedState withoutStamps() {
    return new FeedState(uri, Optional.empty(), Optional.empty(), next, failures);
  }

  /** Of an address that was never asked. */
  static FeedState first(String uri) {
    return new FeedState(uri, Optional.empty(), Optional.empty(), Instant.EPOCH, 0);
  }
}
