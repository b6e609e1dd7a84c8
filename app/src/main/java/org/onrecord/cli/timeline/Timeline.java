package org.onrecord.cli.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.cli.view.Context;
import org.onrecord.cli.view.Harmless;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Time;

/**
 * Gathers the times of records as they are read. Of each it holds its sentence, not the text. Not
 * for sharing between threads.
 */
public final class Timeline {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::from)
          .thenComparing(Entry::to, Comparator.reverseOrder())
          .thenComparingInt(Entry::order);

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private int unplaced;

  /**
   * Adds the times of a record; one that was added before counts once.
   *
   * @param name what a person knows the document by
   */
  public void add(String name, NewsRecord record) {
    if (!documents.add(record.id())) {
      return;
    }
    String source = record.uri().orElse(name);
    for (Time time : record.times()) {
      if (time.from().isPresent() && time.to().isPresent()) {
        entries.add(
            new Entry(
                time.from().get(),
                time.to().get(),
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

  /** The earliest first; of those that begin on one day the longest. */
  public List<Entry> entries() {
    return entries.stream().sorted(ORDER).toList();
  }

  /** How many times no calendar holds: durations, "every Friday", "recently". */
  public int unplaced() {
    return unplaced;
  }
}
