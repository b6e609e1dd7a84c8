package org.onrecord.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.compare.dispute.AcrossDisputes;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Sources;

/** Puts documents into an archive as they are read, and counts what came of them. For one use. */
final class Keeping {
  private final Archive archive;
  private final AtomicInteger known = new AtomicInteger();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  /** The files of which parts were read: they can be opened. */
  private final Set<String> opened = ConcurrentHashMap.newKeySet();

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
    Stream.concat(arguments.stream().map(Keeping::source), opened.stream())
        .filter(each -> !failed.contains(each))
        .forEach(archive::solved);
  }

  /** What an argument is called where it is a problem. */
  private static String source(String argument) {
    if (argument.equals(Sources.STANDARD_INPUT) || argument.contains("://")) {
      return argument;
    }
    try {
      return Path.of(argument).toString();
    } catch (InvalidPathException pattern) {
      return argument;
    }
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

    /** The addresses of what is being read, by its names. */
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    Kept(Archive archive, Optional<AcrossDisputes> across, String reader) {
      this.archive = archive;
      this.across = across;
      this.reader = reader;
    }

    @Override
    public boolean wants(Item.Found item) {
      item.whole().ifPresent(opened::add);
      // In this order: what was under way may be there by the time that the archive is asked.
      if (isUnderWay(item) || !archive.holds(item)) {
        item.document().uri().ifPresent(uri -> begin(item.name(), uri));
        return true;
      }
      archive.solved(item.name());
      known.incrementAndGet();
      return false;
    }

    private void begin(String name, String uri) {
      pages.put(name, uri);
      underWay.merge(uri, 1, Integer::sum);
    }

    private void done(String name) {
      String uri = pages.remove(name);
      if (uri != null) {
        underWay.computeIfPresent(uri, (page, number) -> number == 1 ? null : number - 1);
      }
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
        case Added.Same same -> {
          known.incrementAndGet();
          across.ifPresent(it -> it.forget(record.id()));
        }
      }
      done(item.name());
    }

    @Override
    public void failed(String name, String reason) {
      failed.add(name);
      done(name);
      archive.problem(name, reason);
    }
  }
}
