package org.onrecord.compare;

import java.util.List;
import org.onrecord.archive.Afterwards;
import org.onrecord.archive.HappeningTable;
import org.onrecord.archive.Writing;
import org.onrecord.compare.Known.Member;
import org.onrecord.record.NewsRecord;

/**
 * Puts the events of each document that is stored among the happenings of the archive. Archives
 * call it with one document at a time.
 */
public final class Comparing implements Afterwards {
  private final Comparison comparison;
  private final RecentTellings recent;

  public Comparing(Comparison comparison) {
    this.comparison = comparison;
    recent = new RecentTellings(comparison);
  }

  @Override
  public void stored(Writing writing, long document, NewsRecord record) {
    recent.forget(record.id());
    HappeningTable table = new HappeningTable(writing);
    List<Told> events = comparison.events(record);
    for (Member each :
        new Happenings(comparison, Happenings.LEAST).add(events, new Stored(table, recent))) {
      table.put(each.told().id(), each.happening(), Keys.of(each.told()));
    }
    table.noteChanges(document);
  }
}
