package org.onrecord.model;

/**
 * A run of words that a head of the model has marked.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param kind what it is marked as, as in the head's tags: "cue", "PER"
 * @param first its first word, counted in its section
 * @param last its last word, at least {@code first}
 * @param probability of just this span: that each of its words has just this tag
 */
public record TaggedSpan(String kind, int first, int last, double probability) {
  public TaggedSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a span of words: " + first + " to " + last);
    }
  }
}
