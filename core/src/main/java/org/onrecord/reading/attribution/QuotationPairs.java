package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.attribution.Quotation.Ending;
import org.onrecord.reading.attribution.QuotationMark.Family;
import org.onrecord.text.Span;

/**
 * Follows quotations from paragraph to paragraph. A paragraph that leaves a quotation open waits
 * for what follows: it goes on if the next one begins with its opening mark, or if a closing mark
 * comes before any opening one.
 */
final class QuotationPairs {
  /** Over how many paragraphs without a mark a quotation is thought to go on. */
  private static final int PATIENCE = 3;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /** A paragraph that leaves a quotation open, and those without marks behind it. */
  private final List<ParagraphQuotations> waiting = new ArrayList<>();

  QuotationPairs(String text) {
    this.text = text;
  }

  void read(Span span) {
    ParagraphQuotations paragraph = new ParagraphQuotations(text, span);
    Optional<Family> open = waiting.stream().findFirst().flatMap(ParagraphQuotations::leftOpen);
    if (open.isPresent()) {
      if (waiting.size() == 1 && paragraph.beginsWith(open.get())) {
        settle(true);
      } else if (isClosedBy(paragraph, open.get())) {
        settle(true);
        addHead(paragraph);
      } else if (paragraph.isWithoutMarks() && waiting.size() <= PATIENCE) {
        waiting.add(paragraph);
        return;
      } else {
        settle(false);
      }
    }
    waiting.add(paragraph);
    if (paragraph.leftOpen().isEmpty()) {
      settle(false);
    }
  }

  private static boolean isClosedBy(ParagraphQuotations paragraph, Family open) {
    return paragraph.firstStray().filter(mark -> mark.family() == open).isPresent();
  }

  /** The end of a quotation that this paragraph did not open. */
  private void addHead(ParagraphQuotations paragraph) {
    int start = paragraph.paragraph().start();
    Span closing = paragraph.firstStray().orElseThrow().span();
    Span inside = Quotation.trimmed(text, start, closing.start());
    if (inside.length() > 0) {
      found.add(new Quotation(new Span(start, start), inside, closing, Ending.CLOSED, 0));
    }
  }

  /** Decides on the paragraphs that wait. */
  private void settle(boolean goesOn) {
    for (int i = 0; i < waiting.size(); i++) {
      ParagraphQuotations paragraph = waiting.get(i);
      if (goesOn && i > 0) {
        found.add(whole(paragraph.paragraph()));
      }
      found.addAll(paragraph.quotations(text, goesOn && i == 0));
    }
    waiting.clear();
  }

  /** A paragraph in the middle of a quotation, without a mark of its own. */
  private static Quotation whole(Span paragraph) {
    Span before = new Span(paragraph.start(), paragraph.start());
    Span behind = new Span(paragraph.end(), paragraph.end());
    return new Quotation(before, paragraph, behind, Ending.CONTINUED, 0);
  }

  /** The quotations of all paragraphs that were read, by their start. */
  List<Quotation> finish() {
    settle(false);
    return found;
  }
}
