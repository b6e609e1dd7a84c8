package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Arrivals;
import org.onrecord.compare.dispute.Accession;
import org.onrecord.record.Ids;
import org.onrecord.source.Item;

/** Puts documents into an archive as they are read, and counts what came of them. For one use. */
final class Keeping {
  private final Archive archive;
  private final BiConsumer<Item.Found, Added> told;
  private final SourceProblems problems;
  private final AtomicInteger known = new AtomicInteger();
  private int added;
  private int versions;

  Keeping(Archive archive) {
    this(archive, (item, added) -> {});
  }

  /**
   * @param told is told what came of each document; on another thread, too
   */
  Keeping(Archive archive, BiConsumer<Item.Found, Added> told) {
    this.archive = archive;
    this.told = told;
    problems = new SourceProblems(archive);
  }

  /** Takes what this reading reads. */
  Records by(Reading reading) {
    return new Kept(new Accession(archive, reading.rivals(), reading.version()));
  }

  /**
   * What was read and did not fail as a whole is no problem any more.
   *
   * @param arguments all that was named to read, as it was named
   */
  void end(List<String> arguments) {
    problems.end(arguments);
  }

  /** Whether there is something now that was not there before. */
  boolean hasBrought() {
    return added + versions > 0;
  }

  /** A line that tells what was done. */
  String summary(int failures) {
    return String.format(
        "added %,d · new versions of pages %,d · there already %,d · failed %,d%s%n",
        added, versions, known.get(), failures, failures == 0 ? "" : " (onrecord problems)");
  }

  private final class Kept implements Records {
    private final Accession accession;
    private final Arrivals arrivals = new Arrivals(archive);

    Kept(Accession accession) {
      this.accession = accession;
    }

    @Override
    public boolean wants(Item.Found item) {
      problems.found(item);
      if (arrivals.isNew(item)) {
        return true;
      }
      problems.solved(item.name());
      known.incrementAndGet();
      told.accept(item, new Added.Same(Ids.document(item.document())));
      return false;
    }

    @Override
    public void add(Item.Found item, Outcome.Read read) {
      Added came = accession.add(item, read.record(), read.claims());
      switch (came) {
        case Added.New fresh -> added++;
        case Added.Version version -> versions++;
        case Added.Same same -> known.incrementAndGet();
      }
      arrivals.done(item.name());
      told.accept(item, came);
    }

    @Override
    public void failed(String name, String reason) {
      arrivals.done(name);
      problems.failed(name, reason);
    }
  }
}
