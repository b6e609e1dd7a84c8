package org.onrecord.reading.actor;

import java.util.List;

/**
 * All mentions of one thing in a document. Two chains are never equal: each is a thing of its own.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Chain {
  private final List<Phrase> phrases;

  /**
   * @param phrases at least one, in text order
   * @throws IllegalArgumentException if there is none
   */
  Chain(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("a chain has a mention");
    }
  }

  /** Its mentions, in text order. */
  public List<Phrase> phrases() {
    return phrases;
  }
}
