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

  /** Whether it goes on where another ends, in the text and in the original. */
  boolean continues(Stretch before) {
    return isEven() && before.isEven() && before.end() == start && before.to() == from;
  }

  /** What of it lies between two characters of the text; one that is not even stays whole. */
  Stretch part(int from, int to) {
    int first = Math.max(from, start);
    int last = Math.min(to, end);
    return isEven()
        ? new Stretch(first, last, this.from + first - start, this.from + last - start)
        : new Stretch(first, last, this.from, this.to);
  }

  /** The same elsewhere in the text. */
  Stretch moved(int by) {
    return new Stretch(start + by, end + by, from, to);
  }
}
