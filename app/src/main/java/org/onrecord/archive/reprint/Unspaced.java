package org.onrecord.archive.reprint;

import java.lang.Character.UnicodeScript;

/** Letters of scripts that put no blanks between words. */
final class Unspaced {
  /** Below stand the scripts of Europe, the Near East and India, which have blanks. */
  private static final int FIRST = 0x0e00;

  private Unspaced() {}

  static boolean is(int letter) {
    if (letter < FIRST) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
