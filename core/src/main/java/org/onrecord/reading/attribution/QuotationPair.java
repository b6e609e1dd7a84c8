package org.onrecord.reading.attribution;

import java.util.Optional;
import org.onrecord.reading.sentence.Spaces;
import org.onrecord.text.Span;

/** An opening mark and, once it is found, what ends its quotation. */
final class QuotationPair {
  private final QuotationMark opening;
  private Optional<QuotationMark> closing = Optional.empty();
  private int limit;

  /**
   * @param limit where it ends at the latest
   */
  QuotationPair(QuotationMark opening, int limit) {
    this.opening = opening;
    this.limit = limit;
  }

  QuotationMark.Family family() {
    return opening.family();
  }

  int start() {
    return opening.start();
  }

  void close(QuotationMark mark) {
    closing = Optional.of(mark);
    limit = mark.start();
  }

  /** Ends it without a mark of its own. */
  void cut(int at) {
    limit = Math.min(limit, at);
  }

  boolean isClosed() {
    return closing.isPresent();
  }

  Quotation quotation(String text) {
    Span inside = Spaces.trimmed(text, opening.span().end(), limit);
    Span end = closing.map(QuotationMark::span).orElse(new Span(limit, limit));
    return new Quotation(opening.span(), inside, end);
  }
}
