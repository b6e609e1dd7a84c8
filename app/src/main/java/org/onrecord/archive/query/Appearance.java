package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody as one document has them.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param actor id in the document's record
 * @param called by name, else in the document's words
 * @param role office or title there
 * @param mentions how often they are mentioned there
 */
public record Appearance(
    String actor, String called, Optional<String> role, long mentions, Source source) {
  public Appearance {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(called);
    Objects.requireNonNull(role);
    Objects.requireNonNull(source);
  }
}
