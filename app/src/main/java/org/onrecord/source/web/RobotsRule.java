package org.onrecord.source.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A line of a robots.txt: paths that begin as it says, where {@code *} stands for anything and
 * {@code $} at its end for the end.
 *
 * @param path in normal form
 * @param allows whether these may be fetched
 */
record RobotsRule(String path, boolean allows) {
  private static final String UNRESERVED = "-._~";
  private static final int NONE = -1;

  static RobotsRule of(String path, boolean allows) {
    return new RobotsRule(normal(path), allows);
  }

  /** In octets, as rules are compared. */
  int length() {
    return path.length();
  }

  /** In time of at most the product of both lengths. */
  boolean fits(String target) {
    boolean whole = path.endsWith("$");
    String pattern = whole ? path.substring(0, path.length() - 1) : path + "*";
    int p = 0;
    int t = 0;
    int star = NONE;
    int behindStar = 0;
    while (t < target.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        behindStar = t;
      } else if (p < pattern.length() && pattern.charAt(p) == target.charAt(t)) {
        p++;
        t++;
      } else if (star != NONE) {
        p = star + 1;
        t = ++behindStar;
      } else {
        return false;
      }
    }
    return pattern.chars().skip(p).allMatch(c -> c == '*');
  }

  /** With the escapes that RFC 9309 asks for before comparing, all in capitals, and no others. */
  static String normal(String path) {
    StringBuilder normal = new StringBuilder();
    byte[] octets = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xFF;
      int escaped = octet == '%' ? escaped(octets, i) : NONE;
      if (escaped != NONE) {
        i += 2;
        normal.append(isUnreserved(escaped) ? String.valueOf((char) escaped) : escape(escaped));
      } else {
        normal.append(octet > 0x20 && octet < 0x7F ? String.valueOf((char) octet) : escape(octet));
      }
    }
    return normal.toString();
  }

  private static int escaped(byte[] octets, int at) {
    if (at + 2 >= octets.length) {
      return NONE;
    }
    int high = Character.digit(octets[at + 1], 16);
    int low = Character.digit(octets[at + 2], 16);
    return high < 0 || low < 0 ? NONE : high << 4 | low;
  }

  private static boolean isUnreserved(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }

  private static String escape(int octet) {
    return String.format(Locale.ROOT, "%%%02X", octet);
  }
}
