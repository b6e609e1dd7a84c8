package org.onrecord.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Joins the lines of a text to paragraphs.
 *
 * <p>Lines between two blank lines are a block. In a block that was wrapped at some width, a line
 * goes on in the next one if that one's first word would not have fitted: the rule by which the
 * block was wrapped, read backwards. Elsewhere a line goes on only if it breaks off in the middle
 * of a sentence. An item of a list always begins a paragraph.
 */
final class Paragraphs {
  /** Nobody wraps narrower than this: shorter lines are verses, lists, tables. */
  private static final int NARROWEST = 30;

  /** Nobody wraps wider than this: longer lines are paragraphs. */
  private static final int WIDEST = 120;

  /** A line of fewer words does not break off in the middle of a sentence. */
  private static final int CLAUSE = 3;

  private static final String BULLETS = "•‣◦▪▸●○■□·*-–—+";

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of a text, in order, without the white space around them. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.blocks();
    return paragraphs.found;
  }

  private void blocks() {
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(at);
      Span line = Spaces.trimmed(text, at, end);
      if (line.length() > 0) {
        block.add(line);
      } else {
        block(block);
        block.clear();
      }
      at = behindLineEnd(end);
    }
    block(block);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Spaces.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A carriage return and its line feed are one line end. */
  private int behindLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private void block(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int width = wrapWidth(lines);
    int start = lines.getFirst().start();
    for (int i = 1; i < lines.size(); i++) {
      if (!goesOn(lines.get(i - 1), lines.get(i), width)) {
        found.add(new Span(start, lines.get(i - 1).end()));
        start = lines.get(i).start();
      }
    }
    found.add(new Span(start, lines.getLast().end()));
  }

  private boolean goesOn(Span line, Span next, int width) {
    if (isItem(next)) {
      return false;
    }
    boolean wrapped = isFull(line, next, width);
    return wrapped || (breaksOff(line, next) && words(line) >= CLAUSE);
  }

  /** The width at which a block was wrapped; endless if it was not. */
  private int wrapWidth(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return Integer.MAX_VALUE;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isFull(lines.get(i - 1), lines.get(i), width)
          && breaksOff(lines.get(i - 1), lines.get(i))) {
        return width;
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean isFull(Span line, Span next, int width) {
    return line.length() + 1L + firstWord(next).length() > width;
  }

  private Span firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return new Span(line.start(), end);
  }

  /** Whether a line ends within a sentence that goes on, in lower case, in the next. */
  private boolean breaksOff(Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return open && Character.isLowerCase(text.codePointAt(next.start()));
  }

  /** Counts no further than it matters. */
  private int words(Span line) {
    int words = 0;
    for (int i = line.start(); i < line.end() && words < CLAUSE; i++) {
      if (i == line.start() || Spaces.isSpace(text.charAt(i - 1))) {
        words++;
      }
    }
    return words;
  }

  /** Whether a line begins with a bullet, or with a number or a letter as lists have it. */
  private boolean isItem(Span line) {
    Span word = firstWord(line);
    if (word.equals(line) || word.length() > 4) {
      return false;
    }
    char first = text.charAt(word.start());
    char last = text.charAt(word.end() - 1);
    return (word.length() == 1 && BULLETS.indexOf(first) >= 0)
        || (word.length() > 1 && (last == '.' || last == ')') && isLabel(word));
  }

  private boolean isLabel(Span word) {
    String label = word.in(text).replaceAll("[().]", "");
    return label.length() == 1
        ? Character.isLetterOrDigit(label.charAt(0))
        : !label.isEmpty() && label.chars().allMatch(Character::isDigit);
  }
}
