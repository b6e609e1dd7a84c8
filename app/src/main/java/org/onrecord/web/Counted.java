package org.onrecord.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Totals;

/**
 * How much an archive holds, counted anew only once it has changed. Safe to share between threads.
 */
final class Counted {
  private final Archive archive;
  private volatile @Nullable Count last;

  Counted(Archive archive) {
    this.archive = archive;
  }

  /**
   * What was counted.
   *
   * @param change the number of the archive's last change by then
   */
  private record Count(long change, Totals totals) {}

  Totals totals() {
    Count count = Answers.of(archive, this::count);
    last = count;
    return count.totals;
  }

  private Count count(Answers answers) {
    long change = answers.lastChange();
    return Optional.ofNullable(last)
        .filter(known -> known.change == change)
        .orElseGet(() -> new Count(change, answers.totals()));
  }
}
