package org.onrecord.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of a Host header, without its port. */
final class HostName {
  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])";

  /** Of anything else, such as 999.1.1.1, a resolver would be asked. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:%1$s\\.){3}%1$s|[0-9a-f:.]*:[0-9a-f:.]*".formatted(BYTE));

  private HostName() {}

  /** In small letters, without brackets and without a dot at the end. */
  static String of(String authority) {
    String lower = authority.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("[")) {
      return lower.substring(1, Math.max(1, lower.indexOf(']')));
    }
    int colon = lower.indexOf(':');
    String name = colon < 0 ? lower : lower.substring(0, colon);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** The address that it is, where it is a number; no name is looked up. */
  static Optional<InetAddress> address(String host) {
    if (!NUMBER.matcher(host).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host.contains(":") ? "[" + host + "]" : host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
