package org.onrecord.text;

import java.util.NavigableSet;
import java.util.Optional;

/**
 * A stretch of a text: half-open, in UTF-16 code units, as in {@link String#substring(int, int)}.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  /** Whether all of the other span lies in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Whether it overlaps one of some spans.
   *
   * @param others of which none overlaps another
   */
  public boolean overlapsAny(NavigableSet<Span> others) {
    Span before = others.floor(this);
    Span behind = others.ceiling(this);
    return (before != null && overlaps(before)) || (behind != null && overlaps(behind));
  }

  /** What the two share; none where they share nothing. */
  public Optional<Span> cutTo(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** The same stretch, so many code units further on. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The words that this span stands for. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
