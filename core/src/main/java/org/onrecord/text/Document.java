package org.onrecord.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A text to be read, with what is known of it from outside.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param uri where it comes from, as given
 * @param published ISO 8601 date or date-time, the anchor of relative dates
 * @param title the headline, where it is known apart from the text
 * @param text the text itself, unaltered; every offset of its record points into it
 */
public record Document(
    Optional<String> uri, Optional<String> published, Optional<String> title, String text) {
  public Document {
    Objects.requireNonNull(uri);
    Objects.requireNonNull(published);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
  }

  /** A text of which nothing else is known. */
  public static Document of(String text) {
    return new Document(Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
