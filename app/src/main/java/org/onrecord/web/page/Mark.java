package org.onrecord.web.page;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * Something that is marked in a text.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param sort the class by which it is drawn
 * @param note id of the note that tells what it is
 * @param span in UTF-16 code units into the text
 * @param number of the statement that begins with it; 0 if none does
 */
record Mark(String sort, String note, Span span, int number) {
  Mark {
    Objects.requireNonNull(sort);
    Objects.requireNonNull(note);
    Objects.requireNonNull(span);
  }
}
