package org.onrecord.reading.attribution;

import org.onrecord.text.Span;

/**
 * A quotation mark and what it may do where it stands.
 *
 * @param span where it stands
 * @param family the marks that it pairs with
 * @param opens whether it may open a quotation
 * @param closes whether it may close one; where both or neither holds, what is open decides
 * @param weak whether it is rather an apostrophe or a sign for inches, if another mark could close
 */
record QuotationMark(Span span, Family family, boolean opens, boolean closes, boolean weak) {

  /** Marks that pair with each other, however they are mixed. */
  enum Family {
    /** Straight, curly and low double marks, and two single ones written for a double one. */
    DOUBLE,
    SINGLE,
    /** Guillemets. */
    ANGLE,
    SINGLE_ANGLE;

    /** Whether one that is not closed is no quotation mark at all. */
    boolean mustClose() {
      return this == SINGLE || this == SINGLE_ANGLE;
    }
  }

  int start() {
    return span.start();
  }

  boolean onlyOpens() {
    return opens && !closes;
  }

  boolean onlyCloses() {
    return closes && !opens;
  }
}
