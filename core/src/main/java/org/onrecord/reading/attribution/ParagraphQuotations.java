package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.attribution.QuotationMark.Family;
import org.onrecord.text.Span;

/**
 * Pairs the quotation marks of one paragraph with a stack of what is open. Each mark is pushed and
 * popped at most once.
 */
final class ParagraphQuotations {
  /** Nobody nests deeper: where the stack would grow further, its marks don't balance. */
  private static final int DEEPEST = 8;

  private final Span paragraph;
  private final Optional<Family> before;
  private final List<QuotationMark> marks;
  private final List<QuotationPair> pairs = new ArrayList<>();
  private final List<QuotationPair> stack = new ArrayList<>();
  private final Map<Family, Integer> open = new EnumMap<>(Family.class);
  private Optional<QuotationMark> ending = Optional.empty();

  /** Whether a quotation has begun that counts even if it is not closed. */
  private boolean begun;

  /**
   * @param before the marks of a quotation that an earlier paragraph left open, if there is one
   */
  ParagraphQuotations(String text, Span paragraph, Optional<Family> before) {
    this.paragraph = paragraph;
    this.before = before;
    this.marks = QuotationMarks.in(text, paragraph);
    boolean[] closesLater = closesLater();
    for (int i = 0; i < marks.size(); i++) {
      take(marks.get(i), closesLater[i]);
    }
  }

  /** For each mark, whether the next of its family can only close. */
  private boolean[] closesLater() {
    boolean[] closesLater = new boolean[marks.size()];
    Map<Family, Boolean> next = new EnumMap<>(Family.class);
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuotationMark mark = marks.get(i);
      closesLater[i] = next.getOrDefault(mark.family(), false);
      next.put(mark.family(), mark.onlyCloses());
    }
    return closesLater;
  }

  private void take(QuotationMark mark, boolean closesLater) {
    boolean isOpen = open.getOrDefault(mark.family(), 0) > 0;
    if (mark.onlyOpens() || (!mark.onlyCloses() && !isOpen)) {
      push(mark);
    } else if (isOpen && !(mark.weak() && closesLater)) {
      close(mark);
    } else if (!isOpen && isEnding(mark)) {
      ending = Optional.of(mark);
      // No quotation crosses it: single marks that are still open are apostrophes.
      stack.clear();
      open.clear();
    }
  }

  /** Whether a closing mark ends what an earlier paragraph left open. */
  private boolean isEnding(QuotationMark mark) {
    boolean fits = before.filter(family -> family == mark.family()).isPresent();
    boolean inches = mark.weak() && !stack.isEmpty();
    return fits && !inches && !begun && ending.isEmpty() && !mark.family().mustClose();
  }

  private void push(QuotationMark mark) {
    if (stack.size() == DEEPEST) {
      stack.clear();
      open.clear();
    }
    QuotationPair pair = new QuotationPair(mark, paragraph.end());
    pairs.add(pair);
    stack.add(pair);
    open.merge(mark.family(), 1, Integer::sum);
    begun = begun || !mark.family().mustClose();
  }

  /** Closes the last open quotation of the mark's family; what opened since then ends there too. */
  private void close(QuotationMark mark) {
    QuotationPair last = pop();
    while (last.family() != mark.family()) {
      last.cut(mark.start());
      last = pop();
    }
    last.close(mark);
  }

  private QuotationPair pop() {
    QuotationPair last = stack.removeLast();
    open.merge(last.family(), -1, Integer::sum);
    return last;
  }

  Span paragraph() {
    return paragraph;
  }

  boolean isWithoutMarks() {
    return marks.stream().allMatch(mark -> mark.family().mustClose());
  }

  /** The mark that ends what an earlier paragraph left open. */
  Optional<QuotationMark> ending() {
    return ending;
  }

  /** Whether the paragraph begins with an opening mark of a family. */
  boolean beginsWith(Family family) {
    return !marks.isEmpty()
        && marks.getFirst().start() == paragraph.start()
        && marks.getFirst().family() == family;
  }

  /** The outermost quotation that is open at the end of the paragraph, if its mark counts. */
  Optional<Family> leftOpen() {
    return outermostOpen().map(QuotationPair::family);
  }

  private Optional<QuotationPair> outermostOpen() {
    return stack.stream()
        .filter(pair -> !pair.family().mustClose() || pair.start() == paragraph.start())
        .findFirst();
  }

  /**
   * The paragraph's quotations, by their start.
   *
   * @param goesOn whether what is open at its end goes on in the next paragraph
   */
  List<Quotation> quotations(String text, boolean goesOn) {
    Optional<QuotationPair> goingOn = goesOn ? outermostOpen() : Optional.empty();
    List<Quotation> found = new ArrayList<>();
    int next = paragraph.end();
    for (QuotationPair pair : pairs.reversed()) {
      boolean continues = goingOn.isPresent() && goingOn.get() == pair;
      if (!pair.isClosed() && !continues) {
        if (pair.family().mustClose()) {
          continue;
        }
        pair.cut(next);
      }
      Quotation quotation = pair.quotation(text);
      if (quotation.inside().length() > 0) {
        found.add(quotation);
        next = pair.start();
      }
    }
    return found.reversed();
  }
}
