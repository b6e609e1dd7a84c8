package org.onrecord.model;

import java.text.Normalizer;

/**
 * What BERT's uncased basic tokenizer makes of each code point: white space, dropped, a word of its
 * own or part of one; its look-up form (canonically decomposed, combining marks stripped,
 * lower-cased); and what the word's shape needs to know of it.
 *
 * <p>A trait is an int: flags above, the look-up form in the low 16 bits where it is one UTF-16
 * code unit. Traits of the Basic Multilingual Plane are worked out once, when first met.
 *
 * <p>Safe to share between threads: two that race on an entry write the same value.
 *
 * <p>Unassigned code points are part of words, so that a symbol younger than this Java's Unicode
 * tables reads the same on all of them. Source of the rules: the BasicTokenizer of Devlin et al.
 * (2019), BERT.
 */
final class Letters {
  static final int SPACE = 1 << 16;
  static final int LINE_END = 1 << 17;

  /** Control, format, private use, surrogate or replacement character: as if it weren't there. */
  static final int DROPPED = 1 << 18;

  /** A combining mark: belongs to the word before it, has no look-up form. */
  static final int MARK = 1 << 19;

  /** Punctuation or a CJK character: a word of its own. */
  static final int ALONE = 1 << 20;

  /** The look-up form is longer than one code unit: ask {@link #lookup}. */
  static final int LONG = 1 << 21;

  static final int LETTER = 1 << 22;
  static final int CAPITAL = 1 << 23;
  static final int DIGIT = 1 << 24;

  /** A number that is no decimal digit. */
  static final int NUMBER = 1 << 25;

  private static final int KNOWN = 1 << 26;

  private final int[] known = new int[Character.MAX_VALUE + 1];

  int traits(int codePoint) {
    if (codePoint >= known.length) {
      return workOut(codePoint);
    }
    int traits = known[codePoint];
    if (traits == 0) {
      traits = workOut(codePoint);
      known[codePoint] = traits;
    }
    return traits;
  }

  /** The form in which the vocabulary is asked for a code point; empty for a combining mark. */
  static String lookup(int codePoint) {
    if (codePoint < 0x80) {
      return String.valueOf((char) Character.toLowerCase(codePoint));
    }
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    StringBuilder form = new StringBuilder();
    for (int i = 0, c; i < parts.length(); i += Character.charCount(c)) {
      c = parts.codePointAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        form.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return form.toString();
  }

  private static int workOut(int codePoint) {
    if (isSpace(codePoint)) {
      return KNOWN | SPACE | (isLineEnd(codePoint) ? LINE_END : 0);
    }
    if (isDropped(codePoint)) {
      return KNOWN | DROPPED;
    }
    String form = lookup(codePoint);
    if (form.isEmpty()) {
      return KNOWN | MARK;
    }
    boolean alone = isCjk(codePoint) || isPunctuation(form.codePointAt(0));
    return KNOWN
        | (alone ? ALONE : 0)
        | (form.length() > 1 ? LONG : form.charAt(0))
        | shapeTraits(codePoint);
  }

  private static int shapeTraits(int codePoint) {
    return (Character.isLetter(codePoint) ? LETTER : 0)
        | (Character.isUpperCase(codePoint) ? CAPITAL : 0)
        | switch (Character.getType(codePoint)) {
          case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
          case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
          default -> 0;
        };
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isDropped(int c) {
    return c == '\uFFFD'
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(int c) {
    return isIn(c, 0x4E00, 0x9FFF)
        || isIn(c, 0x3400, 0x4DBF)
        || isIn(c, 0xF900, 0xFAFF)
        || isIn(c, 0x20000, 0x2A6DF)
        || isIn(c, 0x2A700, 0x2CEAF)
        || isIn(c, 0x2F800, 0x2FA1F);
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
