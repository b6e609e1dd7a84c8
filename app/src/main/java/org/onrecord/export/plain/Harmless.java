package org.onrecord.export.plain;

/**
 * Makes foreign text safe to show on a terminal: what would steer it, or turn the order of what is
 * shown, becomes a sign that is seen.
 */
public final class Harmless {
  private static final int PICTURES_OF_CONTROLS = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Harmless() {}

  /** The text with line feeds as they are, other line ends as such, and tabs as spaces. */
  public static String of(String text) {
    if (text.chars().allMatch(Harmless::isPlain)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      int shown = shown(c);
      if (shown != 0) {
        out.appendCodePoint(shown);
      }
    }
    return out.toString();
  }

  /** The text on one line. */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F || c == '\n';
  }

  /** What stands for a character, 0 for nothing. */
  private static int shown(int c) {
    return switch (c) {
      case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
      case '\t' -> ' ';
      case 0x7F -> PICTURE_OF_DELETE;
      // Invisible: soft hyphen, marks of direction, byte order mark.
      case 0xAD, 0x61C, 0x200E, 0x200F, 0xFEFF -> 0;
      default -> c < ' ' ? PICTURES_OF_CONTROLS + c : isHarmful(c) ? REPLACEMENT : c;
    };
  }

  private static boolean isHarmful(int c) {
    return c >= 0x80 && c < 0xA0 // controls
        || c >= 0x202A && c <= 0x202E // embeddings and overrides of direction
        || c >= 0x2066 && c <= 0x2069 // isolates
        || c >= 0xD800 && c <= 0xDFFF // half of a pair
        || c >= 0xE0000 && c <= 0xE007F; // tags
  }
}
