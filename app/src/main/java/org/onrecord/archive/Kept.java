package org.onrecord.archive;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Origin;

/**
 * A document of the archive.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param key its number in this archive
 * @param record all that was read in it
 * @param source what it was found as: a path, an address, a path and a line
 * @param origin what is known of its original
 * @param page what it is a version of
 * @param supersededBy id of the next newer version of its page
 * @param reprintOf id of the document that leads its group of reprints; its own if it is alone
 * @param added ISO 8601 date-time in UTC
 * @param reader version of the reader that made the record
 */
public record Kept(
    long key,
    NewsRecord record,
    String source,
    Origin origin,
    String page,
    Optional<String> supersededBy,
    String reprintOf,
    String added,
    String reader) {
  public Kept {
    Objects.requireNonNull(record);
    Objects.requireNonNull(source);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(page);
    Objects.requireNonNull(supersededBy);
    Objects.requireNonNull(reprintOf);
    Objects.requireNonNull(added);
    Objects.requireNonNull(reader);
  }
}
