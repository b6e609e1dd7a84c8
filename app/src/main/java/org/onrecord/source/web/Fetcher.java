package org.onrecord.source.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;

/**
 * Fetches what stands at addresses: one request at a time to a host, with a pause; nothing that the
 * host's robots.txt forbids (RFC 9309); redirects by hand, each checked like the first address;
 * from public addresses only, unless it is told otherwise.
 *
 * <p>Safe to share between threads. Nothing is connected to before something is fetched.
 */
public final class Fetcher implements AutoCloseable {
  /** The name by which a robots.txt can speak to this program. */
  public static final String PRODUCT = "Onrecord";

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final WebSettings settings;
  private final Connection connection;
  private final Turns turns;
  private final Robots robots;

  /** Over the system's names and certificates. */
  public Fetcher(WebSettings settings) {
    this(settings, SystemDefaultDnsResolver.INSTANCE, DefaultClientTlsStrategy.createDefault());
  }

  Fetcher(WebSettings settings, DnsResolver names, TlsSocketStrategy tls) {
    this.settings = settings;
    this.connection = new Connection(settings, userAgent(), names, tls);
    this.turns = new Turns(settings.pause());
    this.robots = new Robots(PRODUCT, this::robots, InstantSource.system());
  }

  /**
   * Fetches what stands at an address, if it has changed.
   *
   * @param stamp what the last answer had; {@link Answer.Stamp#NONE} fetches in any case
   * @throws FetchException if nothing could be fetched, or must not be
   */
  public Answer fetch(WebAddress address, Answer.Stamp stamp) throws FetchException {
    WebAddress at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      robots.check(at);
      Exchange answer = send(at, stamp, settings.maxSize(), false);
      if (!REDIRECTS.contains(answer.status())) {
        return answer(at, answer);
      }
      at = next(at, answer);
    }
    throw tooMany();
  }

  private static Answer answer(WebAddress at, Exchange answer) throws FetchException {
    return switch (answer.status()) {
      case 200 ->
          new Answer.Page(
              at,
              answer.body(),
              answer.header("Content-Type"),
              answer.stamp(),
              answer.at(),
              answer.fresh());
      case 304 -> new Answer.Unchanged(answer.at(), answer.fresh());
      default ->
          throw new FetchException(
              Failures.status(answer.status()), answer.status(), answer.retryAfter());
    };
  }

  private Exchange robots(WebAddress address) throws FetchException {
    WebAddress at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Exchange answer = send(at, Answer.Stamp.NONE, RobotsFile.MOST, true);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      at = next(at, answer);
    }
    throw tooMany();
  }

  private Exchange send(WebAddress at, Answer.Stamp stamp, int most, boolean cut)
      throws FetchException {
    return turns.take(at.host(), () -> connection.get(at, stamp, most, cut));
  }

  private static WebAddress next(WebAddress at, Exchange answer) throws FetchException {
    Optional<String> location = answer.header("Location");
    if (location.isEmpty()) {
      throw new FetchException("it leads elsewhere (HTTP " + answer.status() + "), and not where");
    }
    try {
      return at.resolve(location.get());
    } catch (FetchException e) {
      throw new FetchException("it leads to \"" + location.get() + "\": " + e.reason());
    }
  }

  private static FetchException tooMany() {
    return new FetchException("it leads on more than " + MOST_REDIRECTS + " times");
  }

  private static String userAgent() {
    String version = Fetcher.class.getPackage().getImplementationVersion();
    return PRODUCT + (version == null ? "" : "/" + version) + " (reads news that its user names)";
  }

  @Override
  public void close() {
    connection.close();
  }
}
