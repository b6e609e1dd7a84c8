package org.onrecord.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a document's text stands in its original: stretches of the one that are stretches of the
 * other. What lies in no stretch was put in (a line break between paragraphs, a space for an
 * entity's end).
 *
 * <p>Both sides are counted in UTF-16 code units: of the text, and of the original as it was
 * decoded (of a PDF: of what its pages give in the order in which they give it). A stretch may be
 * longer in the original ({@code &amp;} for {@code &}); then its ends alone are matched.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param list in the order of the text; none where the text is the original, unaltered; a single
 *     empty one where it is not, and no place is known
 */
public record Passages(List<Passage> list) {
  /** The text is the original. */
  public static final Passages SAME = new Passages(List.of());

  /** No place of the text in its original is known: one passage, which holds nothing. */
  public static final Passages UNKNOWN = new Passages(List.of(new Passage(0, 0, 0, 0)));

  /**
   * @throws IllegalArgumentException if stretches of the text overlap or are out of order
   */
  public Passages {
    list = List.copyOf(list);
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i).start() < list.get(i - 1).end()) {
        throw new IllegalArgumentException("passages overlap in the text at " + list.get(i));
      }
    }
  }

  /**
   * A stretch of the text and where it stands.
   *
   * @param start of the stretch in the text
   * @param end of it there, exclusive
   * @param from where it begins in the original
   * @param to where it ends there, exclusive
   */
  public record Passage(int start, int end, int from, int to) {
    /**
     * @throws IllegalArgumentException if an end lies before its start
     */
    public Passage {
      if (start < 0 || end < start || from < 0 || to < from) {
        throw new IllegalArgumentException(
            "no stretch: " + start + "-" + end + " at " + from + "-" + to);
      }
    }
  }

  /** Where a character of the text stands in the original; empty if it was put in. */
  public OptionalInt inOriginal(int offset) {
    if (list.isEmpty()) {
      return OptionalInt.of(offset);
    }
    return holding(offset)
        .map(
            passage ->
                passage.end() - passage.start() == passage.to() - passage.from()
                    ? OptionalInt.of(passage.from() + offset - passage.start())
                    : OptionalInt.of(passage.from()))
        .orElse(OptionalInt.empty());
  }

  private Optional<Passage> holding(int offset) {
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = list.get(middle);
      if (offset < passage.start()) {
        high = middle - 1;
      } else if (offset >= passage.end()) {
        low = middle + 1;
      } else {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }
}
