package org.onrecord.reading.attribution;

import org.onrecord.model.TaggedSpan;
import org.onrecord.model.Words;
import org.onrecord.text.Span;

/**
 * A run of words that is a source, a cue, or a piece of content.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param role which of them
 * @param first its first word, counted in its section
 * @param last its last word
 * @param probability of just this span with just this role, by the marginals of the model's CRF
 * @param offer the log of what counts for it when another fragment chooses: 0 for one of the best
 *     sequence of tags, that of its probability for one that is merely likely
 */
public record Fragment(Role role, int first, int last, double probability, double offer) {
  public Fragment {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a fragment: words " + first + " to " + last);
    }
  }

  static Fragment best(TaggedSpan span) {
    return of(span, 0);
  }

  static Fragment likely(TaggedSpan span) {
    return of(span, Math.log(span.probability()));
  }

  private static Fragment of(TaggedSpan span, double offer) {
    return new Fragment(Role.of(span.kind()), span.first(), span.last(), span.probability(), offer);
  }

  /** Where it stands in the text. */
  public Span in(Words section) {
    return section.span(first, last);
  }

  boolean holds(Fragment other) {
    return first <= other.first && other.last <= last;
  }

  /**
   * How many words it is from this fragment to another: 1 where it follows at once, negative where
   * it stands before, 0 where the two overlap.
   */
  int gapTo(Fragment other) {
    if (other.first > last) {
      return other.first - last;
    }
    return other.last < first ? other.last - first : 0;
  }
}
