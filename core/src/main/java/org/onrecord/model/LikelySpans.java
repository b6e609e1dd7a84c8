package org.onrecord.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds spans on the words that the best sequence of tags leaves outside, where their probability
 * is high enough all the same; of two that overlap, the likelier one.
 *
 * <p>The probability of a span that is still open only falls with each word more, so that the
 * search from a word ends soon: time is linear in the section for a given least probability. For
 * one section and one thread.
 */
final class LikelySpans {
  private static final Comparator<TaggedSpan> LIKELIEST =
      Comparator.comparingDouble(TaggedSpan::probability)
          .reversed()
          .thenComparingInt(TaggedSpan::first)
          .thenComparingInt(TaggedSpan::last)
          .thenComparing(TaggedSpan::kind);

  private final Bioes tags;
  private final Marginals marginals;
  private final double least;
  private final boolean[] taken;
  private final List<TaggedSpan> found = new ArrayList<>();

  /**
   * @param path the best tag of each word
   */
  LikelySpans(Bioes tags, int[] path, Marginals marginals, double least) {
    this.tags = tags;
    this.marginals = marginals;
    this.least = least;
    this.taken = new boolean[path.length];
    for (int word = 0; word < path.length; word++) {
      taken[word] = !tags.isOutside(path[word]);
    }
  }

  /** Those of some kinds, in text order. */
  List<TaggedSpan> of(List<String> kinds) {
    for (String kind : kinds) {
      for (int word = 0; word < taken.length; word++) {
        if (!taken[word]) {
          single(kind, word);
          longer(kind, word);
        }
      }
    }
    found.sort(LIKELIEST);
    return found.stream()
        .filter(this::take)
        .sorted(Comparator.comparingInt(TaggedSpan::first))
        .toList();
  }

  private void single(String kind, int word) {
    add(kind, word, word, marginals.of(word, tags.of('S', kind)));
  }

  private void longer(String kind, int first) {
    int inside = tags.of('I', kind);
    int end = tags.of('E', kind);
    int tag = tags.of('B', kind);
    double open = marginals.of(first, tag);
    for (int word = first; open >= least && word + 1 < taken.length && !taken[word + 1]; word++) {
      add(kind, first, word + 1, open * marginals.then(word, tag, end));
      open *= marginals.then(word, tag, inside);
      tag = inside;
    }
  }

  private void add(String kind, int first, int last, double probability) {
    if (probability >= least) {
      found.add(new TaggedSpan(kind, first, last, probability));
    }
  }

  /** Whether its words were free; they are no longer. */
  private boolean take(TaggedSpan span) {
    for (int word = span.first(); word <= span.last(); word++) {
      if (taken[word]) {
        return false;
      }
    }
    for (int word = span.first(); word <= span.last(); word++) {
      taken[word] = true;
    }
    return true;
  }
}
