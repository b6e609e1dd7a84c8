package org.onrecord.compare.dispute;

import java.util.Optional;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;

/**
 * Takes into an archive what one reader reads, and compares each document's claims with those of
 * others, in the transaction that stores it.
 *
 * <p>Safe to share between threads.
 */
public final class Accession {
  private final Optional<AcrossDisputes> across;
  private final Archive archive;
  private final String reader;

  /**
   * @param rivals compares claims; empty where they are not compared
   * @param reader its version
   */
  public Accession(Archive archive, Optional<Rivals> rivals, String reader) {
    across = rivals.map(AcrossDisputes::new);
    this.archive = across.map(archive::with).orElse(archive);
    this.reader = reader;
  }

  /**
   * Adds a document, as {@link Archive#add} does.
   *
   * @param found what was read
   * @param claims what of it other documents may dispute
   */
  public Added add(Item.Found found, NewsRecord record, Claims claims) {
    expect(record, claims);
    Added added = archive.add(record, found, reader);
    if (added instanceof Added.Same) {
      across.ifPresent(it -> it.forget(record.id()));
    }
    return added;
  }

  /**
   * Puts another reading of a document in the place of the one that is there, as {@link
   * Archive#replace} does.
   *
   * @param claims what of it other documents may dispute
   */
  public void replace(NewsRecord record, Claims claims) {
    expect(record, claims);
    archive.replace(record, reader);
  }

  private void expect(NewsRecord record, Claims claims) {
    across.ifPresent(it -> it.expect(record.id(), claims));
  }
}
