package org.onrecord.web.page;

import org.onrecord.export.plain.Harmless;

/** Foreign text as pages show it; the templates escape it. */
public final class Shown {
  /** How many UTF-16 code units of a name or title are shown. */
  private static final int MOST = 200;

  private static final String SIGN = "…";

  private Shown() {}

  /** A name as a link holds it: of a length that a link can have. */
  static String name(String text) {
    return text.substring(0, Math.min(MOST, text.length()));
  }

  /** A name or title on one line, of a length that a few lines can hold. */
  public static String line(String text) {
    return line(text, MOST);
  }

  /**
   * On one line, with a sign if it goes on.
   *
   * @param most so many UTF-16 code units of it at most
   */
  public static String line(String text, int most) {
    return Harmless.line(start(text, most)).strip();
  }

  /**
   * How a text begins, with a sign if it goes on.
   *
   * @param most so many UTF-16 code units of it at most
   */
  static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + SIGN;
  }

  /** How a text ends. */
  static String end(String text, int most) {
    int begin = text.length() - most;
    return text.substring(Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin);
  }
}
