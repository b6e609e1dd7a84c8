package org.onrecord.archive.reprint;

import java.util.Objects;
import java.util.Optional;

/**
 * What is compared of a document in the archive.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param key by which the archive knows it
 * @param published ISO 8601 date or date-time
 * @param text without its headline, where that is known apart
 */
public record Article(long key, Optional<String> published, String text) {
  public Article {
    Objects.requireNonNull(published);
    Objects.requireNonNull(text);
  }
}
