package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * Which heads of two sides are one: those of which one lies within the other. Of a name GUM marks
 * all the words of its core, a reader one of them. Each has one twin at most: those that share most
 * of their characters find each other first, then those that stand first.
 *
 * <p>No state; safe to share between threads.
 */
final class HeadTwins {
  private static final Comparator<Pair> CLOSEST_FIRST =
      Comparator.comparingDouble(Pair::shared)
          .reversed()
          .thenComparing(Pair::gold)
          .thenComparing(Pair::found);

  private HeadTwins() {}

  private record Pair(Span gold, Span found) {
    /** One lies within the other, so that the shorter is what they share. */
    double shared() {
      int longer = Math.max(gold.length(), found.length());
      return longer == 0 ? 1 : (double) Math.min(gold.length(), found.length()) / longer;
    }
  }

  /** The head of the gold for each that was found and has a twin there. */
  static Map<Span, Span> of(Collection<Span> gold, Collection<Span> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Span one : gold) {
      for (Span other : found) {
        if (one.covers(other) || other.covers(one)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    pairs.sort(CLOSEST_FIRST);
    Set<Span> taken = new HashSet<>();
    Map<Span, Span> twins = new HashMap<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.gold()) && !twins.containsKey(pair.found())) {
        taken.add(pair.gold());
        twins.put(pair.found(), pair.gold());
      }
    }
    return twins;
  }
}
