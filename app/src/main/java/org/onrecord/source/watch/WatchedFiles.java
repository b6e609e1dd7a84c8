package org.onrecord.source.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.source.Chain;
import org.onrecord.source.Item;
import org.onrecord.source.Paths;
import org.onrecord.source.Sources;

/**
 * A file, a folder or a pattern: what is new or has changed, by time and size. It looks, and is not
 * told, since not every file system tells. Not for sharing between threads.
 */
final class WatchedFiles implements Watched {
  /** A file that was changed less than this ago may still be being written. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  /** Looking takes no more than this part of the time. */
  private static final int SHARE = 20;

  private final String argument;
  private final Sources sources;
  private final Duration interval;
  private final Map<String, Mark> known = new HashMap<>();
  private Map<String, Mark> found = Map.of();
  private boolean isBegun;
  private Instant next = Instant.EPOCH;

  WatchedFiles(String argument, Sources sources, Duration interval) {
    this.argument = argument;
    this.sources = sources;
    this.interval = interval;
  }

  /** How a file was: why it can't be read, or an empty reason. */
  private record Mark(Instant changed, long size, String fault) {}

  @Override
  public String argument() {
    return argument;
  }

  @Override
  public Instant next() {
    return next;
  }

  @Override
  public Iterator<Item> look(Instant now) {
    long begun = System.nanoTime();
    found = found(now);
    next = now.plus(rest(Duration.ofNanos(System.nanoTime() - begun)));
    if (!isBegun && files().isEmpty()) {
      isBegun = true;
      return sources.all(List.of(argument)); // Which names what is wrong with it, once.
    }
    isBegun = true;
    return new Chain<>(List.of(faults().iterator(), sources.all(fresh())), items -> items);
  }

  private List<Item> faults() {
    return changed()
        .filter(file -> !file.getValue().fault().isEmpty())
        .<Item>map(file -> new Item.Failed(file.getKey(), 0, file.getValue().fault()))
        .toList();
  }

  private List<String> fresh() {
    return changed()
        .filter(file -> file.getValue().fault().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<Map.Entry<String, Mark>> changed() {
    return found.entrySet().stream()
        .filter(file -> !file.getValue().equals(known.get(file.getKey())))
        .sorted(Map.Entry.comparingByKey());
  }

  /** A large folder that takes long to look at is looked at less often. */
  private Duration rest(Duration look) {
    Duration longer = look.multipliedBy(SHARE);
    return interval.compareTo(longer) > 0 ? interval : longer;
  }

  private Map<String, Mark> found(Instant now) {
    Map<String, Mark> marks = new HashMap<>();
    files()
        .forEach(
            (file, fault) ->
                mark(file, fault)
                    .filter(mark -> !mark.changed().plus(SETTLED).isAfter(now))
                    .ifPresent(mark -> marks.put(file.toString(), mark)));
    return marks;
  }

  private Map<Path, String> files() {
    try {
      return Paths.files(argument);
    } catch (InvalidPathException e) {
      return Map.of();
    }
  }

  private static Optional<Mark> mark(Path file, String fault) {
    if (!fault.isEmpty()) {
      return Optional.of(new Mark(Instant.EPOCH, 0, fault));
    }
    try {
      return Optional.of(
          new Mark(Files.getLastModifiedTime(file).toInstant(), Files.size(file), fault));
    } catch (IOException e) {
      return Optional.empty(); // It was there a moment ago.
    }
  }

  @Override
  public void done() {
    known.putAll(found);
  }
}
