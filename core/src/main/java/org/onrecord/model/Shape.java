package org.onrecord.model;

/**
 * What a word looks like, which the uncased vocabulary can't tell: its kind (case, digits,
 * quotation marks) and the break before it, in one byte as {@code kind + 8 × break}.
 */
public final class Shape {
  /** Letters without capitals, or anything that fits no other kind. */
  public static final int LOWER = 0;

  /** The first letter is upper-case and no other is. */
  public static final int CAPITALISED = 1;

  /** Two or more letters, all upper-case. */
  public static final int UPPER = 2;

  /** Upper- and lower-case letters in any other order. */
  public static final int MIXED = 3;

  /** At least one decimal digit. */
  public static final int DIGIT = 4;

  /** A double quotation mark that opens. */
  public static final int OPENING = 5;

  /** A double quotation mark that closes. */
  public static final int CLOSING = 6;

  /** One other punctuation mark or symbol. */
  public static final int SYMBOL = 7;

  /** Nothing stands between the word and the one before it. */
  public static final int GLUED = 0;

  /** White space without a line end. */
  public static final int SPACED = 1;

  /** White space with one line end. */
  public static final int NEW_LINE = 2;

  /** White space with two or more line ends, or the start of the text. */
  public static final int NEW_PARAGRAPH = 3;

  /** The shape of [CLS] and [SEP]. */
  public static final byte SPECIAL = 32;

  private static final int KINDS = 8;

  private Shape() {}

  /** Joins a kind and the break before the word. */
  public static byte of(int kind, int breakBefore) {
    return (byte) (kind + KINDS * breakBefore);
  }

  /** {@link #LOWER} to {@link #SYMBOL}. */
  public static int kind(byte shape) {
    return shape % KINDS;
  }

  /** {@link #GLUED} to {@link #NEW_PARAGRAPH}. */
  public static int breakBefore(byte shape) {
    return shape / KINDS;
  }

  /** Whether a line begins with a word of this shape. */
  public static boolean beginsLine(byte shape) {
    return breakBefore(shape) >= NEW_LINE;
  }

  /** Whether a paragraph begins with a word of this shape: a blank line or nothing is before it. */
  public static boolean beginsParagraph(byte shape) {
    return breakBefore(shape) == NEW_PARAGRAPH;
  }

  /** The shape of a word's later subwords: the same letters, nothing before them. */
  static byte continued(byte shape) {
    return (byte) kind(shape);
  }
}
