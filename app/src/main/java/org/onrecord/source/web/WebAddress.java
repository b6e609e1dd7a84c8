package org.onrecord.source.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be fetched: http or https, with a host, without credentials or fragment, in
 * ASCII.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param uri in normal form
 */
public record WebAddress(URI uri) {
  private static final Pattern SCHEME =
      Pattern.compile("[a-z][a-z0-9+.-]+:(?:/|[a-z][a-z0-9+.-]*:).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTTP = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?i)(https?://)([^/?#]*)(.*)", Pattern.DOTALL);
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
  private static final int LONGEST = 8192;

  public WebAddress {
    Objects.requireNonNull(uri);
  }

  /** Whether something is written as an address, of whatever scheme, and not as a path. */
  public static boolean isWritten(String argument) {
    return SCHEME.matcher(argument).matches();
  }

  /**
   * An address as a person or a page writes it; letters that an address may not have are encoded.
   *
   * @throws FetchException if it is none that is fetched; the message says why
   */
  public static WebAddress parse(String written) throws FetchException {
    String stripped = written.strip();
    if (!HTTP.matcher(stripped).matches()) {
      throw new FetchException("only http and https addresses are fetched");
    }
    if (stripped.length() > LONGEST) {
      throw new FetchException("the address is longer than " + LONGEST + " characters");
    }
    try {
      return of(new URI(encoded(stripped)).normalize());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("this is no address: " + e.getMessage());
    }
  }

  /**
   * Where a link that stands at this address leads.
   *
   * @throws FetchException if that is no address that is fetched
   */
  public WebAddress resolve(String link) throws FetchException {
    String stripped = link.strip();
    if (isWritten(stripped)) {
      return parse(stripped);
    }
    try {
      return parse(uri.resolve(encodedLetters(stripped)).toString());
    } catch (IllegalArgumentException e) {
      throw new FetchException("this is no link: " + e.getMessage());
    }
  }

  /** Without the brackets of an IPv6 address. */
  public String host() {
    String host = Objects.requireNonNull(uri.getHost());
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** Scheme, host and port. */
  String origin() {
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** What a request asks the host for: path and query. */
  String target() {
    return uri.getRawPath() + Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static WebAddress of(URI uri) throws URISyntaxException, FetchException {
    String host = uri.getHost();
    if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).contains("@")) {
      throw new FetchException("addresses with a user name or password are not fetched");
    }
    if (host == null || host.isEmpty() || uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw new FetchException("the address has no host, or no possible port");
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int port = uri.getPort() == (scheme.equals("https") ? 443 : 80) ? -1 : uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new WebAddress(
        new URI(
            scheme
                + "://"
                + host.toLowerCase(Locale.ROOT)
                + (port < 0 ? "" : ":" + port)
                + path
                + query));
  }

  private static String encoded(String address) {
    Matcher parts = AUTHORITY.matcher(address);
    if (!parts.matches()) {
      return address;
    }
    String authority = parts.group(2);
    boolean plain = authority.chars().allMatch(c -> c < 0x80);
    return parts.group(1)
        + (plain ? authority : IDN.toASCII(authority))
        + encodedLetters(parts.group(3));
  }

  private static String encodedLetters(String part) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
