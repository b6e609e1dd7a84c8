package org.onrecord.source.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final String argument;
  private final Sources sources;
  private final Duration interval;
  private final Map<String, Mark> known = new HashMap<>();
  private Map<String, Mark> found = Map.of();
  private boolean begun;
  private Instant next = Instant.EPOCH;

  WatchedFiles(String argument, Sources sources, Duration interval) {
    this.argument = argument;
    this.sources = sources;
    this.interval = interval;
  }

  private record Mark(Instant changed, long size) {}

  @Override
  public Instant next() {
    return next;
  }

  @Override
  public Iterator<Item> look(Instant now) {
    next = now.plus(interval);
    found = found(now);
    List<String> fresh =
        found.entrySet().stream()
            .filter(file -> !file.getValue().equals(known.get(file.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!begun && found.isEmpty()) {
      begun = true;
      return sources.all(List.of(argument)); // Which names what is wrong with it, once.
    }
    begun = true;
    return fresh.isEmpty() ? Collections.emptyIterator() : sources.all(fresh);
  }

  private Map<String, Mark> found(Instant now) {
    Map<String, Mark> marks = new HashMap<>();
    for (Path file : files()) {
      mark(file)
          .filter(mark -> !mark.changed().plus(SETTLED).isAfter(now))
          .ifPresent(mark -> marks.put(file.toString(), mark));
    }
    return marks;
  }

  private Set<Path> files() {
    try {
      return Paths.files(argument);
    } catch (InvalidPathException e) {
      return Set.of();
    }
  }

  private static Optional<Mark> mark(Path file) {
    try {
      return Optional.of(new Mark(Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
    } catch (IOException e) {
      return Optional.empty(); // It was there a moment ago.
    }
  }

  @Override
  public void done() {
    known.putAll(found);
  }
}
