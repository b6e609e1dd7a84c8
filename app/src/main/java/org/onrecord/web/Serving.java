package org.onrecord.web;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How to serve.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param host by which the address is called
 * @param address to listen on
 * @param port to listen on; 0 for any that is free
 * @param token that each request must carry; none where absent
 * @param allowedHosts names other than the address's own by which it may be asked for
 * @param rate how many requests a second one client may make; any number where it is 0
 * @param readers how many texts are read at a time
 * @param waiting how many more may wait
 * @param patience how long what is under way may take once the server is told to stop
 */
public record Serving(
    String host,
    InetAddress address,
    int port,
    Optional<String> token,
    List<String> allowedHosts,
    int rate,
    int readers,
    int waiting,
    Duration patience) {
  public Serving {
    Objects.requireNonNull(host);
    Objects.requireNonNull(address);
    Objects.requireNonNull(token);
    allowedHosts = List.copyOf(allowedHosts);
    Objects.requireNonNull(patience);
    if (token.isEmpty() && !address.isLoopbackAddress()) {
      throw new IllegalArgumentException("others can reach " + address + ": a token is needed");
    }
  }
}
