package org.onrecord.source.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.onrecord.source.Item;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.WebAddress;

/**
 * Reads what is named and then goes on reading what comes new: addresses are asked anew after an
 * interval, with what their servers said the last time; files and folders are looked at every few
 * seconds. For one run; {@link #stop} may be called by any thread.
 */
public final class Watch {
  /** How often folders are looked at. */
  private static final Duration FILES = Duration.ofSeconds(5);

  private final Sources sources;
  private final Web web;
  private final FeedMemory memory;
  private final Duration interval;
  private final InstantSource clock;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * A watch over sources.
   *
   * @param web with which the sources fetch; stopping closes it
   * @param interval between two requests to an address, at least
   */
  public Watch(Sources sources, Web web, FeedMemory memory, Duration interval) {
    this(sources, web, memory, interval, InstantSource.system());
  }

  Watch(Sources sources, Web web, FeedMemory memory, Duration interval, InstantSource clock) {
    this.sources = sources;
    this.web = web;
    this.memory = memory;
    this.interval = interval;
    this.clock = clock;
  }

  /** Takes what is new. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads all of it. What it returns from without an exception counts as read, and is not given
     * again; so it returns once it is kept.
     *
     * @param source the argument in which it came
     */
    void read(String source, Iterator<Item> items) throws IOException;
  }

  /** Reads until somebody stops it. */
  public void run(List<String> arguments, Reader reader) throws IOException {
    List<Watched> all = new ArrayList<>();
    for (String argument : arguments) {
      all.add(watched(argument));
    }
    while (!isStopped()) {
      for (Watched one : all) {
        if (!isStopped() && !clock.instant().isBefore(one.next())) {
          round(one, reader);
        }
      }
      pause(all);
    }
  }

  private Watched watched(String argument) {
    if (!WebAddress.isWritten(argument)) {
      return new WatchedFiles(argument, sources, FILES);
    }
    try {
      Rhythm rhythm = new Rhythm(interval, RandomGenerator.getDefault());
      return new WatchedAddress(WebAddress.parse(argument), sources, web, memory, rhythm);
    } catch (FetchException e) {
      return new WatchedFiles(argument, sources, FILES); // Which names it once.
    }
  }

  private void round(Watched one, Reader reader) throws IOException {
    Iterator<Item> items = new UntilStopped(one.look(clock.instant()));
    if (items.hasNext()) {
      reader.read(one.argument(), items);
    }
    if (!isStopped()) {
      one.done();
    }
  }

  private void pause(List<Watched> all) {
    Instant next = all.stream().map(Watched::next).min(Instant::compareTo).orElse(Instant.MAX);
    long millis = Math.max(1, Duration.between(clock.instant(), earlier(next)).toMillis());
    try {
      boolean ignored = stopped.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }

  private Instant earlier(Instant next) {
    Instant inAnHour = clock.instant().plus(Duration.ofHours(1));
    return next.isBefore(inAnHour) ? next : inAnHour;
  }

  /** Ends the run once what is being read is kept; nothing new is begun. */
  public void stop() {
    stopped.countDown();
    web.close();
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private final class UntilStopped implements Iterator<Item> {
    private final Iterator<Item> items;

    UntilStopped(Iterator<Item> items) {
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      // Looked at twice: what is broken off by stopping is no failure.
      return !isStopped() && items.hasNext() && !isStopped();
    }

    @Override
    public Item next() {
      return items.next();
    }
  }
}
