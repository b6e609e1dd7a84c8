package org.onrecord.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When an address is asked again: after an interval, later if its server says so, ever later while
 * it fails, and never at the same second as everybody else. Not for sharing between threads.
 */
final class Rhythm {
  private static final Duration LONGEST = Duration.ofDays(1);

  /** A server may ask for more rest than it is given otherwise, but not for ever. */
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  private static final int MOST_DOUBLINGS = 10;
  private static final double JITTER = .1;

  private final Duration interval;
  private final RandomGenerator random;

  Rhythm(Duration interval, RandomGenerator random) {
    this.interval = interval;
    this.random = random;
  }

  /**
   * After an answer.
   *
   * @param fresh how long the server says that nothing will change
   */
  Instant afterAnswer(Instant now, Optional<Duration> fresh) {
    return now.plus(varied(longer(interval, shorter(fresh.orElse(interval), LONGEST))));
  }

  /**
   * After a failure.
   *
   * @param failures in a row, with this one
   * @param retryAfter how long the server asks to be left alone
   */
  Instant afterFailure(Instant now, int failures, Optional<Duration> retryAfter) {
    Duration doubled = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration backOff = longer(interval, shorter(doubled, LONGEST));
    Instant next = now.plus(varied(backOff));
    Instant asked = now.plus(shorter(retryAfter.orElse(Duration.ZERO), LONGEST_ASKED));
    return next.isBefore(asked) ? asked : next;
  }

  /** Of something that is gone for good: in case that it was not. */
  Instant afterGone(Instant now) {
    return now.plus(LONGEST_ASKED);
  }

  private Duration varied(Duration time) {
    return Duration.ofMillis((long) (time.toMillis() * (1 + JITTER * random.nextDouble())));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
