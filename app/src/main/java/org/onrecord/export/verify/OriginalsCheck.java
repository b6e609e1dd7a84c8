package org.onrecord.export.verify;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.archive.Kept;
import org.onrecord.source.Originals;

/**
 * Checks that documents stand in the files that they were read in: passage by passage, as the
 * archive says where each stands. For one use.
 */
public final class OriginalsCheck {
  private final Originals originals;
  private final Outcome outcome;
  private long missing;

  /**
   * @param name what a person knows the archive by
   * @param faults takes what does not hold, as it is found
   */
  public OriginalsCheck(Originals originals, String name, Consumer<Fault> faults) {
    this.originals = originals;
    outcome = new Outcome(name, faults);
  }

  /** Checks them; what is checked and fails are documents. */
  public Outcome of(Stream<Kept> documents) {
    for (Iterator<Kept> each = documents.iterator(); each.hasNext(); ) {
      check(each.next());
    }
    return outcome;
  }

  /** How many have no file that could be looked at, or one that has changed since. */
  public long missing() {
    return missing;
  }

  private void check(Kept kept) {
    switch (originals.find(kept.source(), kept.origin(), kept.record().text())) {
      case Originals.Finding.Missing none -> missing++;
      case Originals.Finding.Stands stands -> outcome.holds();
      case Originals.Finding.Differs differs ->
          outcome.words(
              kept.source(),
              differs.at().from() + "-" + differs.at().to() + " in the original",
              differs.text(),
              differs.original());
    }
  }
}
