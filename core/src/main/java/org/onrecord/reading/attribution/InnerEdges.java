package org.onrecord.reading.attribution;

import org.onrecord.text.Span;

/**
 * The edges of content inside another content, by PolNeAR's habit: what another person's words
 * stand in is not theirs. A quotation mark whose partner stands outside is left out, and the comma
 * or full stop that the mark took along.
 *
 * <p>Immutable; safe to share between threads.
 */
final class InnerEdges {
  private final String text;
  private final Quotations quotations;

  InnerEdges(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * The content without what belongs to the one around it; as it is, where nothing would be left.
   */
  Span of(Span content) {
    int start = content.start();
    int end = content.end();
    for (Quotation quotation : quotations.at(content)) {
      Span opening = quotation.opening();
      Span closing = quotation.closing();
      boolean opensHere = opening.length() > 0 && content.covers(opening);
      boolean closesHere = closing.length() > 0 && content.covers(closing);
      if (opensHere && !closesHere) {
        start = Math.max(start, quotation.inside().start());
      } else if (closesHere && !opensHere) {
        end = Math.min(end, beforeStop(quotation.inside()));
      }
    }
    return start < end ? new Span(start, end) : content;
  }

  private int beforeStop(Span inside) {
    int last = inside.end() - 1;
    return inside.length() > 0 && ".,".indexOf(text.charAt(last)) >= 0 ? last : inside.end();
  }
}
