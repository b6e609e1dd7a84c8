package org.onrecord.source.page.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses on the web, as pages give them. No state; safe to share between threads. */
final class Addresses {
  private static final int LONGEST = 2048;

  private Addresses() {}

  /**
   * The address that a page gives as its own. One of another host than it was fetched from is not
   * believed, nor one that leads to a front page: else any page could pass itself off as another.
   *
   * @param fetched where the page was found; a path where it lies on this computer
   */
  static Optional<String> canonical(String given, Optional<String> fetched) {
    Optional<URI> base = fetched.flatMap(Addresses::web);
    Optional<URI> own =
        base.isPresent()
            ? parse(given).flatMap(uri -> web(base.get().resolve(uri).toString()))
            : web(given);
    return own.filter(uri -> leadsToPage(uri) && base.filter(at -> !isSame(at, uri)).isEmpty())
        .map(URI::toString);
  }

  /** The host of an address on the web, without {@code www.}. */
  static Optional<String> host(String address) {
    return web(address)
        .map(uri -> uri.getHost().toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
  }

  private static boolean leadsToPage(URI uri) {
    String path = uri.getPath();
    return path != null && path.length() > 1 || uri.getQuery() != null;
  }

  /** {@code www.} and {@code m.} may come and go: one host must end with the other. */
  private static boolean isSame(URI fetched, URI own) {
    String one = "." + fetched.getHost().toLowerCase(Locale.ROOT);
    String other = "." + own.getHost().toLowerCase(Locale.ROOT);
    return one.endsWith(bare(other)) || other.endsWith(bare(one));
  }

  private static String bare(String host) {
    return host.startsWith(".www.") ? host.substring(".www".length()) : host;
  }

  private static Optional<URI> web(String address) {
    return parse(address)
        .filter(uri -> uri.getHost() != null && uri.getScheme() != null)
        .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"));
  }

  private static Optional<URI> parse(String address) {
    try {
      return address.length() > LONGEST ? Optional.empty() : Optional.of(new URI(address.strip()));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
