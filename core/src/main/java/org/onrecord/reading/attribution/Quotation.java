package org.onrecord.reading.attribution;

import org.onrecord.text.Span;

/**
 * A stretch of one paragraph that stands in quotation marks.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param opening its opening mark; empty where a quotation of an earlier paragraph goes on unmarked
 * @param inside what stands between the marks, without white space at the edges
 * @param closing its closing mark; empty where there is none
 */
public record Quotation(Span opening, Span inside, Span closing) {
  public Quotation {
    if (opening.end() > inside.start() || inside.end() > closing.start()) {
      throw new IllegalArgumentException(
          "no quotation: " + opening + ", " + inside + ", " + closing);
    }
  }

  /** From its opening to its closing mark. */
  public Span whole() {
    return new Span(opening.start(), closing.end());
  }
}
