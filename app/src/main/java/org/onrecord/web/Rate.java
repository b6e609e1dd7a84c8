package org.onrecord.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often clients may ask: each has a bucket of tokens that fills at a steady pace, and takes one
 * for each request. Remembers the clients that came last. Safe to share between threads.
 */
final class Rate {
  private static final int CLIENTS = 10_000;
  private static final double SECOND = 1e9;

  private final int perSecond;
  private final LongSupplier nanoseconds;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  private static final class Bucket {
    double tokens;
    long filled;

    Bucket(double tokens, long filled) {
      this.tokens = tokens;
      this.filled = filled;
    }
  }

  /**
   * @param perSecond how many requests; any number where it is 0. Twice as many may come at once
   * @param nanoseconds a clock
   */
  Rate(int perSecond, LongSupplier nanoseconds) {
    this.perSecond = perSecond;
    this.nanoseconds = nanoseconds;
  }

  /** Takes a token; returns 0, or after how many seconds there is one again. */
  synchronized long take(String client) {
    if (perSecond == 0) {
      return 0;
    }
    long now = nanoseconds.getAsLong();
    double most = 2.0 * perSecond;
    Bucket bucket = buckets.computeIfAbsent(client, each -> new Bucket(most, now));
    bucket.tokens = Math.min(most, bucket.tokens + (now - bucket.filled) / SECOND * perSecond);
    bucket.filled = now;
    if (bucket.tokens < 1) {
      return (long) Math.ceil((1 - bucket.tokens) / perSecond);
    }
    bucket.tokens--;
    return 0;
  }
}
