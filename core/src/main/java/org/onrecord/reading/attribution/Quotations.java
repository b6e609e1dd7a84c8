package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * The quotations of a text: curly, straight, single, doubled and low marks, guillemets, nested and
 * mixed ones; quotations over several paragraphs, whether each paragraph opens them again or not.
 *
 * <p>Marks that don't balance do no harm. A closing mark that nothing opened is none. A quotation
 * whose closing mark is missing reaches to the next one or to the end of its paragraph, and goes on
 * in the next paragraph if that begins with an opening mark. A single mark that is not closed is an
 * apostrophe. Time and memory are linear in the text.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Quotations {
  private final List<Quotation> all;

  /** For each quotation, the index of the one that it stands in, or -1. */
  private final int[] around;

  private Quotations(List<Quotation> found) {
    all = List.copyOf(found);
    around = new int[all.size()];
    int last = -1;
    for (int i = 0; i < around.length; i++) {
      int start = all.get(i).whole().start();
      while (last >= 0 && all.get(last).whole().end() <= start) {
        last = around[last];
      }
      around[i] = last;
      last = i;
    }
  }

  /**
   * The quotations of a text.
   *
   * @param paragraphs in text order
   */
  public static Quotations of(String text, List<Span> paragraphs) {
    QuotationPairs pairs = new QuotationPairs(text);
    for (Span paragraph : paragraphs) {
      pairs.read(paragraph);
    }
    return new Quotations(pairs.finish());
  }

  /** All of them, by their start; an outer one before those in it. */
  public List<Quotation> all() {
    return all;
  }

  /** Those that share a character with a span, in the order of {@link #all}. */
  public List<Quotation> at(Span span) {
    List<Quotation> found = new ArrayList<>();
    int first = firstFrom(span.start());
    for (int i = first - 1; i >= 0; i = around[i]) {
      if (all.get(i).whole().overlaps(span)) {
        found.add(all.get(i));
      }
    }
    found = found.reversed();
    for (int i = first; i < all.size() && all.get(i).whole().start() < span.end(); i++) {
      found.add(all.get(i));
    }
    return found;
  }

  /** The index of the first quotation that starts at an offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).whole().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
