package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.compare.dispute.AcrossDisputes;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;

/** Puts documents into an archive as they are read, and counts what came of them. For one use. */
final class Keeping {
  private final Archive archive;
  private final AtomicInteger known = new AtomicInteger();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private int added;
  private int versions;

  Keeping(Archive archive) {
    this.archive = archive;
  }

  /** Takes what this reading reads. */
  Records by(Reading reading) {
    Optional<AcrossDisputes> across = reading.rivals().map(AcrossDisputes::new);
    return new Kept(across.map(archive::with).orElse(archive), across, reading.version());
  }

  /**
   * What was read and did not fail as a whole is no problem any more.
   *
   * @param arguments all that was named to read, as it was named
   */
  void end(List<String> arguments) {
    arguments.stream().filter(each -> !failed.contains(each)).forEach(archive::solved);
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
    private final Archive archive;
    private final Optional<AcrossDisputes> across;
    private final String reader;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    Kept(Archive archive, Optional<AcrossDisputes> across, String reader) {
      this.archive = archive;
      this.across = across;
      this.reader = reader;
    }

    @Override
    public boolean wants(Item.Found item) {
      if (!archive.holds(item) || isUnderWay(item)) {
        item.document().uri().ifPresent(uri -> underWay.merge(uri, 1, Integer::sum));
        return true;
      }
      archive.solved(item.name());
      known.incrementAndGet();
      return false;
    }

    private void done(String uri) {
      underWay.merge(uri, -1, (before, one) -> before == 1 ? null : before + one);
    }

    /** Whether another text of its page is being read, so that it may not be the newest soon. */
    private boolean isUnderWay(Item.Found item) {
      return item.document().uri().filter(underWay::containsKey).isPresent();
    }

    @Override
    public void claims(String document, Claims claims) {
      across.ifPresent(it -> it.expect(document, claims));
    }

    @Override
    public void add(Item.Found item, NewsRecord record) {
      switch (archive.add(record, item, reader)) {
        case Added.New fresh -> added++;
        case Added.Version version -> versions++;
        case Added.Same same -> known.incrementAndGet();
      }
      item.document().uri().ifPresent(this::done);
    }

    @Override
    public void failed(String name, String reason) {
      failed.add(name);
      archive.problem(name, reason);
    }
  }
}
