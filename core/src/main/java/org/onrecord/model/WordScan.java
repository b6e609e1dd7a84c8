package org.onrecord.model;

/** One walk over a text: where words begin and end, and what breaks lie between them. */
final class WordScan {
  private final String text;
  private final Letters letters;
  private final WordsBuilder words;
  private final OpenWord open;

  /** Of the gap before the next word: whether it has white space, and how many line ends. */
  private boolean spaced;

  private int lineEnds = 2;

  WordScan(String text, Vocabulary vocabulary, Letters letters, WordsBuilder words) {
    this.text = text;
    this.letters = letters;
    this.words = words;
    this.open = new OpenWord(text, vocabulary);
  }

  void run() {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      int traits = letters.traits(codePoint);
      if ((traits & Letters.SPACE) != 0) {
        close();
        space(at, traits);
      } else if ((traits & Letters.ALONE) != 0) {
        close();
        open.add(codePoint, traits, at, next);
        close();
      } else if ((traits & Letters.MARK) != 0) {
        mark(next);
      } else if ((traits & Letters.DROPPED) == 0) {
        open.add(codePoint, traits, at, next);
      }
      at = next;
    }
    close();
  }

  private void close() {
    if (!open.isEmpty()) {
      open.write(words, breakBefore());
      open.clear();
      spaced = false;
      lineEnds = 0;
    }
  }

  private int breakBefore() {
    return switch (lineEnds) {
      case 0 -> spaced ? Shape.SPACED : Shape.GLUED;
      case 1 -> Shape.NEW_LINE;
      default -> Shape.NEW_PARAGRAPH;
    };
  }

  private void space(int at, int traits) {
    spaced = true;
    if ((traits & Letters.LINE_END) != 0 && !isFirstOfCrLf(at)) {
      lineEnds++;
    }
  }

  private boolean isFirstOfCrLf(int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /** A combining mark belongs to the word that it is glued to; after white space, to none. */
  private void mark(int end) {
    if (!open.isEmpty()) {
      open.extend(end);
    } else if (!spaced && !words.isEmpty()) {
      words.extend(end);
    }
  }
}
