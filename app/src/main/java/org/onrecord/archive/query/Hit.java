package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import org.onrecord.text.Span;

/**
 * A sentence that was found.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the document
 * @param number of the sentence in the document, from 1; 0 for its title
 * @param span where it stands in the document's text, in UTF-16 code units; empty for the title
 * @param sentence its words
 * @param sayings the statements in which it stands, the outermost first
 */
public record Hit(Source source, int number, Span span, String sentence, List<Saying> sayings) {
  public Hit {
    Objects.requireNonNull(source);
    Objects.requireNonNull(span);
    Objects.requireNonNull(sentence);
    sayings = List.copyOf(sayings);
  }
}
