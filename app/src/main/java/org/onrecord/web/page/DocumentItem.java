package org.onrecord.web.page;

import java.util.Objects;
import org.onrecord.archive.query.Filed;

/**
 * A document as a row shows it.
 *
 * @param origin leads to it
 * @param author as the document says; may be empty
 * @param words how many it has
 */
public record DocumentItem(Origin origin, String author, long words) {
  public DocumentItem {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(author);
  }

  /** As an archive has it. */
  public static DocumentItem of(Filed filed) {
    return new DocumentItem(
        Origin.of(filed.source()), Shown.line(filed.author().orElse("")), filed.words());
  }
}
