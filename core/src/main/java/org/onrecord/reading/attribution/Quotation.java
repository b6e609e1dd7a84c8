package org.onrecord.reading.attribution;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * A stretch of one paragraph that stands in quotation marks.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param opening its opening mark; empty where a quotation of an earlier paragraph goes on unmarked
 * @param inside what stands between the marks, without white space at the edges
 * @param closing its closing mark; empty where there is none
 * @param ending how it ends
 * @param level how many other quotations it stands in
 */
public record Quotation(Span opening, Span inside, Span closing, Ending ending, int level) {
  public Quotation {
    Objects.requireNonNull(ending);
    if (opening.end() > inside.start() || inside.end() > closing.start() || level < 0) {
      throw new IllegalArgumentException(
          "no quotation: " + opening + ", " + inside + ", " + closing + " at level " + level);
    }
  }

  /** From its opening to its closing mark. */
  public Span whole() {
    return new Span(opening.start(), closing.end());
  }

  /** A stretch without the white space at its edges. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  Quotation at(int otherLevel) {
    return new Quotation(opening, inside, closing, ending, otherLevel);
  }

  /** How a quotation ends. */
  public enum Ending {
    /** With a closing mark. */
    CLOSED,
    /** It goes on in the next paragraph. */
    CONTINUED,
    /** Its closing mark is missing. */
    OPEN
  }
}
