package org.onrecord.eval.score;

import java.util.BitSet;
import java.util.List;
import org.onrecord.text.Span;

/** Spans as sets of the code units that they cover. */
final class Characters {
  private Characters() {}

  static BitSet of(List<Span> spans) {
    BitSet units = new BitSet();
    spans.forEach(span -> units.set(span.start(), span.end()));
    return units;
  }

  /** Shared code units over all code units; 0 where both sets are empty. */
  static double iou(BitSet a, BitSet b) {
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    int both = shared.cardinality();
    int all = a.cardinality() + b.cardinality() - both;
    return all == 0 ? 0 : (double) both / all;
  }

  static double iou(List<Span> a, List<Span> b) {
    return iou(of(a), of(b));
  }

  /** Whether two sources are the same one: they share a code unit, or neither has any span. */
  static boolean sameSource(List<Span> a, List<Span> b) {
    return of(a).intersects(of(b)) || (a.isEmpty() && b.isEmpty());
  }
}
