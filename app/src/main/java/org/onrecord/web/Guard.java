package org.onrecord.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets through what may ask: not too often, under a name that is ours (a page elsewhere may have
 * its own name lead here: DNS rebinding), with the token where there is one, and no page from
 * elsewhere that would change something. Safe to share between threads.
 */
final class Guard {
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
  private static final Set<Method> HARMLESS = Set.of(Method.GET, Method.HEAD);

  private final Set<String> names = new HashSet<>();
  private final Access access;
  private final Rate rate;

  Guard(Serving serving, Access access, Rate rate) {
    this.access = access;
    this.rate = rate;
    names.add("localhost");
    names.add(HostName.of(bracketed(serving.host())));
    serving.allowedHosts().forEach(name -> names.add(HostName.of(bracketed(name))));
  }

  private static String bracketed(String host) {
    return host.indexOf(':') != host.lastIndexOf(':') && !host.startsWith("[")
        ? "[" + host + "]"
        : host;
  }

  /**
   * Lets a request through.
   *
   * @throws Problem if it may not
   */
  void check(ServerRequest request) {
    checkRate(request);
    checkHost(request);
    checkToken(request);
    if (!HARMLESS.contains(request.prologue().method())) {
      checkOrigin(request);
    }
  }

  private void checkRate(ServerRequest request) {
    long seconds = rate.take(request.remotePeer().host());
    if (seconds > 0) {
      throw Problem.later(
          429, "Too many requests", "ask again in " + seconds + " s, and less often", seconds);
    }
  }

  private void checkHost(ServerRequest request) {
    List<String> hosts = request.headers().all(HeaderNames.HOST, List::of);
    if (hosts.size() != 1 || !isOurs(HostName.of(hosts.getFirst()), request)) {
      throw Problem.of(
          421,
          "Another host is asked for",
          "this server answers to its own address alone: ask for that, or start it with"
              + " --allow-host and this name");
    }
  }

  private boolean isOurs(String host, ServerRequest request) {
    return names.contains(host)
        || HostName.address(host).filter(address -> isBound(address, request)).isPresent();
  }

  /** A number can't be made to lead elsewhere: that to which the client is connected is ours. */
  private static boolean isBound(InetAddress address, ServerRequest request) {
    return request.localPeer().address() instanceof InetSocketAddress local
        && address.equals(local.getAddress());
  }

  private void checkToken(ServerRequest request) {
    if (!Access.isOpen(request.path().path()) && !access.allows(request)) {
      throw Problem.of(
              401,
              "The token is missing or wrong",
              "send the header Authorization: Bearer, with the token of --token behind it")
          .with("WWW-Authenticate", "Bearer realm=\"onrecord\"");
    }
  }

  /** A browser says from which page a request comes. */
  private static void checkOrigin(ServerRequest request) {
    String host = request.headers().first(HeaderNames.HOST).orElse("");
    boolean elsewhere =
        request.headers().all(HeaderNames.ORIGIN, List::of).stream()
            .anyMatch(
                origin ->
                    !origin.equalsIgnoreCase("http://" + host)
                        && !origin.equalsIgnoreCase("https://" + host));
    boolean crossSite =
        request.headers().first(FETCH_SITE).filter(site -> site.equals("cross-site")).isPresent();
    if (elsewhere || crossSite) {
      throw Problem.of(
          403,
          "The request comes from another site",
          "a page of another origin may not send anything here");
    }
  }
}
