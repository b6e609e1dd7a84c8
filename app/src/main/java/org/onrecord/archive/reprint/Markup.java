package org.onrecord.archive.reprint;

import org.jsoup.parser.Parser;

/** What is left of HTML in a text: tags become blanks, character references what they mean. */
final class Markup {
  /** A tag is not looked for beyond, so that a text of "<" costs no more than another. */
  private static final int LONGEST_TAG = 300;

  private Markup() {}

  static String without(String text) {
    String untagged = text.indexOf('<') < 0 ? text : withoutTags(text);
    return untagged.indexOf('&') < 0 ? untagged : Parser.unescapeEntities(untagged, false);
  }

  private static String withoutTags(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '<' ? endOfTag(text, at) : at;
      if (end > at) {
        plain.append(' ');
        at = end;
      } else {
        plain.append(text.charAt(at++));
      }
    }
    return plain.toString();
  }

  /** Behind the tag that begins here; where none does, here. */
  private static int endOfTag(String text, int start) {
    if (start + 1 == text.length() || !opensTag(text.charAt(start + 1))) {
      return start;
    }
    int last = Math.min(text.length(), start + LONGEST_TAG);
    for (int i = start + 1; i < last && text.charAt(i) != '<'; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean opensTag(char next) {
    return next == '/' || next == '!' || (next | 0x20) >= 'a' && (next | 0x20) <= 'z';
  }
}
