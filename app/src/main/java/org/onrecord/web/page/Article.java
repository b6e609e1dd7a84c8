package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Version;

/**
 * A document with what an archive knows of it beyond its record.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param disputes of which a side is taken in it, with what is said in it, and the first of others
 * @param versions of its page, the newest first; one more than are told of where there are more
 * @param reprints of it, or what it is a reprint of and the others of that; likewise
 * @param rejected ids of its actors that a person said to be none
 */
public record Article(
    Kept kept,
    List<FoundDispute> disputes,
    List<Version> versions,
    List<Source> reprints,
    Set<String> rejected) {
  /** So many disputes, versions and reprints are told of. */
  public static final int MOST = 50;

  public Article {
    Objects.requireNonNull(kept);
    disputes = List.copyOf(disputes);
    versions = List.copyOf(versions);
    reprints = List.copyOf(reprints);
    rejected = Set.copyOf(rejected);
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
