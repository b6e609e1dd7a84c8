package org.onrecord.eval.score;

/**
 * One choice among labels.
 *
 * @param gold the label that a person gave
 * @param found the label that was found
 */
public record Decision(String gold, String found) {
  /** Whether the two are the same. */
  public boolean isRight() {
    return gold.equals(found);
  }
}
