package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a sentence over which the same marks lie, so that marks that overlap are drawn side
 * by side.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text the words
 * @param classes of the marks that lie over it, as HTML has them; empty where none does
 * @param notes ids of the notes that tell of them, the innermost first, with spaces between
 * @param numbers of the statements that begin here
 */
public record Segment(String text, String classes, String notes, List<Integer> numbers) {
  public Segment {
    Objects.requireNonNull(text);
    Objects.requireNonNull(classes);
    Objects.requireNonNull(notes);
    numbers = List.copyOf(numbers);
  }
}
