package org.onrecord.cli.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Time;

/**
 * Gathers the times of records as they are read. Of each it holds its sentence, not the text. Not
 * for sharing between threads.
 */
final class Timeline {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::from)
          .thenComparing(Entry::to, Comparator.reverseOrder())
          .thenComparingInt(Entry::order);

  private final List<Entry> entries = new ArrayList<>();
  private int unplaced;

  /**
   * Adds the times of a record.
   *
   * @param name what a person knows the document by
   */
  void add(String name, NewsRecord record) {
    String source = record.uri().orElse(name);
    for (Time time : record.times()) {
      if (isPlaced(time)) {
        entries.add(
            new Entry(
                time.from().orElseThrow(),
                time.to().orElseThrow(),
                time.type(),
                time.value(),
                Harmless.line(time.span().in(record.text())),
                Context.of(record, time.span()),
                source,
                record.id(),
                time.id(),
                entries.size()));
      } else {
        unplaced++;
      }
    }
  }

  /** Whether it can be laid on a calendar. */
  static boolean isPlaced(Time time) {
    return time.from().isPresent() && time.to().isPresent();
  }

  /** The earliest first; of those that begin on one day the longest. */
  List<Entry> entries() {
    return entries.stream().sorted(ORDER).toList();
  }

  /** How many times no calendar holds: durations, "every Friday", "recently". */
  int unplaced() {
    return unplaced;
  }
}
