package org.onrecord.compare;

import java.util.List;
import org.onrecord.archive.Archive;
import org.onrecord.archive.HappeningTable;
import org.onrecord.archive.HappeningTable.Put;
import org.onrecord.compare.Known.Member;
import org.onrecord.record.NewsRecord;

/**
 * Puts the events of each document that is stored among the happenings of an archive. For one
 * archive, which calls it with one document at a time.
 */
public final class Comparing implements HappeningTable.Joining {
  private final Comparison comparison;
  private final RecentTellings recent;

  private Comparing(Comparison comparison) {
    this.comparison = comparison;
    recent = new RecentTellings(comparison);
  }

  /** An archive that compares. */
  public static Archive in(Archive archive) {
    return archive.with(HappeningTable.joinedBy(new Comparing(Comparison.load())));
  }

  @Override
  public void join(HappeningTable table, long document, NewsRecord record) {
    List<Told> events = comparison.events(record);
    recent.put(record.id(), events);
    table.put(
        document,
        new Happenings(comparison, Happenings.LEAST)
            .add(events, new Stored(table, document, recent, events)).stream()
                .map(Comparing::put)
                .toList());
  }

  private static Put put(Member member) {
    return new Put(member.told().id(), member.happening(), member.told().keys().hashes());
  }
}
