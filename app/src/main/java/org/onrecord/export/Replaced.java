package org.onrecord.export;

import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which code units that a format can't hold are U+FFFD, one for one, so that no offset
 * changes; and a list of what they were, so that the text can be had back.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text of the same length as the original
 * @param list of what was replaced: {@code offset:code unit in hexadecimal}, parted by spaces
 */
public record Replaced(String text, String list) {
  private static final char SIGN = '\uFFFD';
  private static final Pattern ENTRY = Pattern.compile("(\\d{1,9}):([0-9a-f]{4})");

  /**
   * Replaces what a format can't hold; surrogates that stand alone are always replaced.
   *
   * @param holds whether the format can hold a character other than a surrogate
   */
  public static Replaced in(String original, IntPredicate holds) {
    StringBuilder text = new StringBuilder(original);
    StringJoiner list = new StringJoiner(" ");
    for (int i = 0, size; i < original.length(); i += size) {
      int c = original.codePointAt(i);
      size = Character.charCount(c);
      if (size == 1 && (Character.isSurrogate((char) c) || !holds.test(c))) {
        text.setCharAt(i, SIGN);
        list.add(i + ":" + HexFormat.of().toHexDigits((char) c));
      }
    }
    return new Replaced(text.toString(), list.toString());
  }

  /** What XML 1.0 can't hold is replaced: most controls, U+FFFE and U+FFFF. */
  public static Replaced forXml(String original) {
    return in(
        original,
        c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != '\uFFFE' && c != '\uFFFF');
  }

  /** The original; none where the list is none of this text. */
  public Optional<String> original() {
    StringBuilder original = new StringBuilder(text);
    for (String entry : list.isEmpty() ? new String[0] : list.split(" ", -1)) {
      Matcher parts = ENTRY.matcher(entry);
      if (!parts.matches()) {
        return Optional.empty();
      }
      int at = Integer.parseInt(parts.group(1));
      if (at >= text.length() || text.charAt(at) != SIGN) {
        return Optional.empty();
      }
      original.setCharAt(at, (char) HexFormat.fromHexDigits(parts.group(2)));
    }
    return Optional.of(original.toString());
  }
}
