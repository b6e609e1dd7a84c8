package org.onrecord.archive;

/**
 * Texts as a database can hold them: PostgreSQL takes no NUL, and no UTF-8 takes half of a
 * surrogate pair. Each of these becomes a sign that no text has a use for (U+FDD0, a noncharacter)
 * and four hexadecimal digits, as that sign itself does. All other texts stay as they are.
 *
 * <p>No state; safe to share between threads.
 */
final class Escape {
  private static final char SIGN = '\uFDD0';
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private Escape() {}

  /** The text as it is stored. */
  static String stored(String text) {
    int first = firstSpecial(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + HEXADECIMAL).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (isSpecial(text, i)) {
        out.append(SIGN).append(String.format("%04x", (int) text.charAt(i)));
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** The text that was stored. */
  static String read(String stored) {
    int sign = stored.indexOf(SIGN);
    if (sign < 0) {
      return stored;
    }
    StringBuilder out = new StringBuilder(stored.length());
    int from = 0;
    while (sign >= 0) {
      int end = sign + 1 + DIGITS;
      out.append(stored, from, sign)
          .append((char) Integer.parseInt(stored.substring(sign + 1, end), HEXADECIMAL));
      from = end;
      sign = stored.indexOf(SIGN, from);
    }
    return out.append(stored, from, stored.length()).toString();
  }

  private static int firstSpecial(String text) {
    int i = 0;
    while (i < text.length() && !isSpecial(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isSpecial(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return unit == 0 || unit == SIGN;
  }
}
