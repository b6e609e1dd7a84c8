package org.onrecord.source.web;

import java.time.Duration;
import java.util.Optional;

/**
 * Something could not be fetched; the message says why, and what can be done, in plain words.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final long waitSeconds;

  FetchException(String reason) {
    this(reason, 0, Optional.empty());
  }

  FetchException(String reason, int status, Optional<Duration> retryAfter) {
    super(reason);
    this.status = status;
    this.waitSeconds = retryAfter.map(Duration::toSeconds).orElse(-1L);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Whether the server says that there will never be anything again. */
  public boolean isGone() {
    return status == 410;
  }

  /** How long the server asks to be left alone. */
  public Optional<Duration> retryAfter() {
    return waitSeconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(waitSeconds));
  }
}
