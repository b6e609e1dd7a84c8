package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who holds the token: a program sends it in each request; a browser has entered it once, and sends
 * a cookie since, from which the token can't be had. Safe to share between threads.
 */
final class Access {
  /** Where a person enters the token. */
  static final String LOGIN = "/login";

  private static final String BEARER = "bearer ";
  private static final String COOKIE = "onrecord=";
  private static final String MAC = "HmacSHA256";
  private static final long SECONDS = 30L * 24 * 60 * 60;

  private final Optional<byte[]> token;
  private final Optional<String> pass;

  Access(Optional<String> token) {
    this.token = token.map(Access::mac);
    pass = this.token.map(mac -> HexFormat.of().formatHex(mac));
  }

  /** Whether a path is open to whoever comes: what the page for entering the token needs. */
  static boolean isOpen(String path) {
    return path.equals(LOGIN) || path.startsWith(Assets.PATH);
  }

  /** Whether a request may be answered. */
  boolean allows(ServerRequest request) {
    return token.isEmpty() || bears(request) || hasPass(request);
  }

  private boolean bears(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.AUTHORIZATION)
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .filter(value -> isToken(value.substring(BEARER.length()).strip()))
        .isPresent();
  }

  private boolean hasPass(ServerRequest request) {
    return cookies(request)
        .filter(each -> each.startsWith(COOKIE))
        .anyMatch(each -> equal(each.substring(COOKIE.length()), pass.orElse("")));
  }

  private static Stream<String> cookies(ServerRequest request) {
    return request.headers().all(HeaderNames.COOKIE, List::of).stream()
        .flatMap(line -> Arrays.stream(line.split(";")))
        .map(String::strip);
  }

  /** Whether it is the token, if there is one. */
  boolean isToken(String given) {
    // Both are of one length, and compared in a time that tells nothing.
    return token.filter(mac -> MessageDigest.isEqual(mac, mac(given))).isPresent();
  }

  /** What a browser is to send from now on, as a header sets it; nothing where none is needed. */
  Optional<String> cookie() {
    return pass.map(
        value -> COOKIE + value + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + SECONDS);
  }

  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static byte[] mac(String token) {
    if (token.isEmpty()) { // no key, and no token either
      return new byte[0];
    }
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(token.getBytes(UTF_8), MAC));
      return mac.doFinal("onrecord cookie".getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("each Java has " + MAC, e);
    }
  }
}
