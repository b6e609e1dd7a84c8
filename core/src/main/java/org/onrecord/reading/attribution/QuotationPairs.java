package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.attribution.QuotationMark.Family;
import org.onrecord.reading.sentence.Spaces;
import org.onrecord.text.Span;

/**
 * Follows quotations from paragraph to paragraph. A paragraph that leaves a quotation open waits
 * for what follows: it goes on if the next one begins with its opening mark, or if a closing mark
 * comes before any opening one, single marks apart.
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
    Optional<Family> open = waiting.stream().findFirst().flatMap(ParagraphQuotations::leftOpen);
    ParagraphQuotations paragraph = new ParagraphQuotations(text, span, open);
    if (open.isPresent()) {
      if (waiting.size() == 1 && paragraph.beginsWith(open.get())) {
        settle(true);
      } else if (paragraph.ending().isPresent()) {
        settle(true);
        addHead(paragraph.paragraph().start(), paragraph.ending().get().span());
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

  /** The end of a quotation that this paragraph did not open. */
  private void addHead(int start, Span closing) {
    Span inside = Spaces.trimmed(text, start, closing.start());
    if (inside.length() > 0) {
      found.add(new Quotation(new Span(start, start), inside, closing));
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
    return new Quotation(before, paragraph, behind);
  }

  /** The quotations of all paragraphs that were read, by their start. */
  List<Quotation> finish() {
    settle(false);
    return found;
  }
}
