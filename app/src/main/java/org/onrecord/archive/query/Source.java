package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;

/**
 * The document that something stands in, as a person wants it told.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id of its record
 * @param name its uri, else what it was found as
 * @param title its headline
 * @param outlet who published it
 * @param published ISO 8601 date or date-time
 * @param reprint the id of the first document of its group of reprints: its own if it is alone
 */
public record Source(
    String id,
    String name,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    String reprint) {
  private static final int DAY = 10;

  public Source {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(published);
    Objects.requireNonNull(reprint);
  }

  /** The day of publication. */
  public Optional<String> day() {
    return published.map(when -> when.substring(0, Math.min(DAY, when.length())));
  }
}
