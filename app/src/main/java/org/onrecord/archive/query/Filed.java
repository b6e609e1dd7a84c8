package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;

/**
 * A document as a list shows it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source what it is
 * @param author as the document says
 * @param language BCP 47
 * @param words how many it has
 * @param added ISO 8601 date-time in UTC
 * @param supersededBy id of the next newer version of its page
 * @param reports how many documents are reprints of one report with it, itself among them, in their
 *     newest versions
 */
public record Filed(
    Source source,
    Optional<String> author,
    String language,
    long words,
    String added,
    Optional<String> supersededBy,
    long reports) {
  public Filed {
    Objects.requireNonNull(source);
    Objects.requireNonNull(author);
    Objects.requireNonNull(language);
    Objects.requireNonNull(added);
    Objects.requireNonNull(supersededBy);
  }
}
