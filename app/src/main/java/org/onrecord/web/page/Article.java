package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Version;

/**
 * A document with what an archive knows of it beyond its record.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param disputes of which a side is taken in it
 * @param versions of its page, itself among them, the newest first
 * @param reprints of it, or what it is a reprint of
 */
public record Article(
    Kept kept, List<FoundDispute> disputes, List<Version> versions, List<Source> reprints) {
  public Article {
    Objects.requireNonNull(kept);
    disputes = List.copyOf(disputes);
    versions = List.copyOf(versions);
    reprints = List.copyOf(reprints);
  }

  /** Its headline, else its name. */
  public String title() {
    return Shown.line(
        kept.record().title().filter(title -> !title.isBlank()).orElse(kept.source()));
  }

  String id() {
    return kept.record().id();
  }
}
