package org.onrecord.compare;

import java.util.List;
import org.onrecord.archive.HappeningTable;

/** The happenings of an archive. Within a transaction, for one thread. */
record Stored(HappeningTable table, RecentTellings recent) implements Known {
  @Override
  public List<Member> near(Told told) {
    return table.near(Keys.of(told), Keys.NEWEST, Keys.LEAST, Keys.MOST).stream()
        .flatMap(
            each ->
                recent.find(each, table).stream().map(found -> new Member(found, each.happening())))
        .toList();
  }

  @Override
  public List<Told> of(long happening, int most) {
    return table.of(happening, most).stream()
        .flatMap(each -> recent.find(each, table).stream())
        .toList();
  }

  @Override
  public long begin(Told first) {
    return table.begin(first.id());
  }
}
