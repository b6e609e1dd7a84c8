package org.onrecord.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up, and refuses those that have an address that is not public. What it gives is what
 * is connected to: a name is not looked up a second time, when it might lead elsewhere.
 */
final class Guard implements DnsResolver {
  private final boolean allowPrivate;
  private final DnsResolver names;

  Guard(boolean allowPrivate, DnsResolver names) {
    this.allowPrivate = allowPrivate;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    Optional<InetAddress> secret =
        Arrays.stream(addresses).filter(address -> !PublicAddresses.holds(address)).findFirst();
    if (secret.isPresent() && !allowPrivate) {
      throw new NotPublicException(host, secret.get());
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A host's address is not public. */
  static final class NotPublicException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    NotPublicException(String host, InetAddress address) {
      super(
          host
              + " is not on the public internet ("
              + address.getHostAddress()
              + "); --allow-private fetches from there too");
    }
  }
}
