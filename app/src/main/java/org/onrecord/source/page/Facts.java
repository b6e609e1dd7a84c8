package org.onrecord.source.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What a page tells of its article; nothing is guessed.
 *
 * @param title the headline
 * @param author whoever wrote it, several separated by commas
 * @param published ISO 8601 date or date-time
 * @param outlet who published it
 * @param language BCP 47
 * @param address where the page says that it stands
 */
public record Facts(
    Optional<String> title,
    Optional<String> author,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> language,
    Optional<String> address) {
  /** A page that tells nothing. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Facts {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(published);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(language);
    Objects.requireNonNull(address);
  }
}
