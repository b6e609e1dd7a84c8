package org.onrecord.source.page;

/**
 * Characters of a text that stand in its original, both counted in UTF-16 code units. Where the two
 * are not of one length ({@code &amp;} for {@code &}), they stand for each other as a whole.
 *
 * @param start in the text
 * @param end in the text, exclusive
 * @param from in the original
 * @param to in the original, exclusive
 */
public record Stretch(int start, int end, int from, int to) {
  /** Whether each character stands for one of the original. */
  boolean isEven() {
    return end - start == to - from;
  }
}
