package org.onrecord.source.web;

import java.time.Duration;
import java.util.Objects;

/**
 * How addresses are fetched.
 *
 * @param allowPrivate whether addresses of this computer and of its network are fetched too
 * @param timeout how long one request may take from its first byte to its last
 * @param pause between the end of a request to a host and the next one to it
 * @param maxSize bytes of an answer, at most, as they are once decompressed
 */
public record WebSettings(boolean allowPrivate, Duration timeout, Duration pause, int maxSize) {
  /** Public addresses, 30 seconds, a second between requests, 10 MB. */
  public static final WebSettings DEFAULT =
      new WebSettings(false, Duration.ofSeconds(30), Duration.ofSeconds(1), 10_000_000);

  /**
   * @throws IllegalArgumentException if the time or the size is out of range
   */
  public WebSettings {
    Objects.requireNonNull(pause);
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("a time of at most a day is needed, not " + timeout);
    }
    if (maxSize < 1) {
      throw new IllegalArgumentException("a size of 1 byte or more is needed, not " + maxSize);
    }
  }
}
