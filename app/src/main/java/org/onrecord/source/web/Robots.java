package org.onrecord.source.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts allow to fetch, by their robots.txt, each asked for once a day. Safe to share between
 * threads.
 */
final class Robots {
  private static final Duration LIFE = Duration.ofDays(1);

  private final String product;
  private final Source source;
  private final InstantSource clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Where a robots.txt comes from. */
  @FunctionalInterface
  interface Source {
    /**
     * The answer at its address, behind redirects.
     *
     * @throws FetchException if there is none
     */
    Exchange fetch(WebAddress address) throws FetchException;
  }

  Robots(String product, Source source, InstantSource clock) {
    this.product = product;
    this.source = source;
    this.clock = clock;
  }

  private record Known(RobotsFile file, Instant until) {}

  /**
   * Lets an address pass.
   *
   * @throws FetchException if its host does not want it fetched, or does not say
   */
  void check(WebAddress address) throws FetchException {
    Known host = known.get(address.origin());
    if (host == null || !clock.instant().isBefore(host.until())) {
      host = new Known(ask(address), clock.instant().plus(LIFE));
      known.put(address.origin(), host);
    }
    if (!host.file().allows(address.target())) {
      throw new FetchException("the robots.txt of " + address.host() + " forbids it");
    }
  }

  private RobotsFile ask(WebAddress address) throws FetchException {
    Exchange answer = source.fetch(address.resolve("/robots.txt"));
    if (answer.status() == 200) {
      return RobotsFile.of(answer.body(), product);
    }
    if (answer.status() >= 500) {
      throw new FetchException(
          "the robots.txt of "
              + address.host()
              + " can't be read (HTTP "
              + answer.status()
              + "), so that nothing is fetched from there",
          answer.status(),
          answer.retryAfter());
    }
    return RobotsFile.ALL;
  }
}
