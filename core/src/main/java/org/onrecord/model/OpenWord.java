package org.onrecord.model;

/** The word that is being read: its look-up form, and what its shape hangs on. Used again. */
final class OpenWord {
  /** A word whose look-up form has more code points than this is [UNK]. */
  private static final int LONGEST = 100;

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String BEFORE_OPENING = "([{-–—/‘“'";

  private final String text;
  private final Vocabulary vocabulary;

  /** The look-up form; not filled further once it is too long. */
  private final char[] form = new char[2 * LONGEST + 2];

  private int length;
  private int formPoints;

  private int start;
  private int end;
  private int points;
  private int letters;
  private int capitals;
  private boolean capitalFirst;

  /** Union of the code points' {@link Letters} traits. */
  private int traits;

  OpenWord(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  boolean isEmpty() {
    return points == 0;
  }

  void clear() {
    length = 0;
    formPoints = 0;
    points = 0;
    letters = 0;
    capitals = 0;
    traits = 0;
  }

  /** Takes in the code point at [from, to) of the text. */
  void add(int codePoint, int of, int from, int to) {
    if (points++ == 0) {
      start = from;
    }
    end = to;
    traits |= of;
    if ((of & Letters.LETTER) != 0) {
      boolean capital = (of & Letters.CAPITAL) != 0;
      capitalFirst = letters == 0 ? capital : capitalFirst;
      capitals += capital ? 1 : 0;
      letters++;
    }
    if ((of & Letters.LONG) == 0) {
      addForm((char) of);
    } else {
      Letters.lookup(codePoint).codePoints().forEach(this::addForm);
    }
  }

  /** Covers the text up to here. */
  void extend(int to) {
    end = to;
  }

  void write(WordsBuilder words, int breakBefore) {
    words.word(start, end, Shape.of(kind(), breakBefore));
    if (formPoints > LONGEST) {
      words.unknown();
    } else {
      writeSubwords(words);
    }
  }

  private void addForm(int codePoint) {
    if (++formPoints <= LONGEST) {
      length += Character.toChars(codePoint, form, length);
    }
  }

  private void writeSubwords(WordsBuilder words) {
    int from = 0;
    while (from < length) {
      int id = vocabulary.longest(form, from, length);
      if (id == Vocabulary.NONE) {
        words.unknown();
        return;
      }
      words.subword(id);
      from += vocabulary.length(id);
    }
  }

  private int kind() {
    char first = text.charAt(start);
    if (OPENING.indexOf(first) >= 0) {
      return Shape.OPENING;
    }
    if (CLOSING.indexOf(first) >= 0) {
      return Shape.CLOSING;
    }
    if (first == '"') {
      return opensHere() ? Shape.OPENING : Shape.CLOSING;
    }
    if (points == 1 && (traits & (Letters.LETTER | Letters.DIGIT | Letters.NUMBER)) == 0) {
      return Shape.SYMBOL;
    }
    return (traits & Letters.DIGIT) != 0 ? Shape.DIGIT : letterCase();
  }

  private int letterCase() {
    if (capitals == 0) {
      return Shape.LOWER;
    }
    if (capitals == 1 && capitalFirst) {
      return Shape.CAPITALISED;
    }
    return capitals == letters ? Shape.UPPER : Shape.MIXED;
  }

  /** Whether a straight quotation mark at the word's start opens, by the character before it. */
  private boolean opensHere() {
    if (start == 0) {
      return true;
    }
    int before = text.codePointBefore(start);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || BEFORE_OPENING.indexOf(before) >= 0;
  }
}
