package org.onrecord.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;

/**
 * Adds what is sent to the archive, one job after the other, on a thread of the platform's and with
 * the reader of the {@link ReadingQueue}, of whose threads it takes none. Safe to share between
 * threads.
 */
final class Adding implements AutoCloseable {
  private static final int MOST_WAITING = 500;
  private static final long MOST_BYTES = 64L << 20;
  private static final int REMEMBERED = 200;
  private static final long TRY_AGAIN_SECONDS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String AGAIN = "the server was stopped before; add it once more";

  /** What is to be added, and how far that is. */
  private record Task(Offer offer, Job job) {}

  private final Archive archive;
  private final ReadingQueue queue;
  private final Consumer<Throwable> faults;
  private final Deque<Task> waiting = new ArrayDeque<>();
  private final Deque<Job> jobs = new ArrayDeque<>();
  private final Thread worker;
  private @Nullable Task underWay;
  private @Nullable Adder adder;
  private long numbers;
  private long bytes;
  private long ended;
  private boolean loaded;
  private boolean stopped;

  /**
   * @param faults is told what should not have happened
   */
  Adding(Archive archive, ReadingQueue queue, Consumer<Throwable> faults) {
    this.archive = archive;
    this.queue = queue;
    this.faults = faults;
    worker = Thread.ofPlatform().name("adding").daemon().unstarted(this::work);
  }

  /** Begins to add what comes. */
  void start() {
    worker.start();
    queue.whenLoaded(this::loaded);
  }

  private synchronized void loaded() {
    loaded = true;
    notifyAll();
  }

  /** Why nothing can be added, for a person; empty where something can. */
  Optional<String> refusal() {
    return archive
        .protection()
        .or(
            () ->
                queue.failure().map(why -> "there is no reader, since it can't be loaded: " + why));
  }

  /** Whether the reader is still being loaded, for which all wait. */
  synchronized boolean isLoading() {
    return !loaded;
  }

  /**
   * Has something added in its turn.
   *
   * @throws Problem if nothing can be added, or too much waits
   */
  Job add(Offer offer) {
    refusal()
        .ifPresent(
            why -> {
              throw Problem.of(409, "Nothing can be added", why);
            });
    synchronized (this) {
      checkRoom(offer.size());
      Job job = new Job(++numbers, offer);
      waiting.add(new Task(offer, job));
      bytes += offer.size();
      jobs.addFirst(job);
      if (jobs.size() > REMEMBERED + MOST_WAITING) {
        jobs.removeLast();
      }
      notifyAll();
      return job;
    }
  }

  /**
   * Whether something may wait, too.
   *
   * @param size in bytes
   * @throws Problem if it may not now
   */
  synchronized void checkRoom(long size) {
    if (stopped) {
      throw Problem.of(503, "The server is stopping", "add it once the server is started again");
    }
    if (waiting.size() >= MOST_WAITING || bytes + size > MOST_BYTES) {
      throw Problem.later(
          503,
          "Too much waits to be added",
          waiting.size() + " wait already: try again in a few seconds",
          TRY_AGAIN_SECONDS);
    }
  }

  /**
   * All jobs of this run that are remembered: those to come in their turn, then those that have
   * ended, the newest first.
   */
  List<Job.Stand> jobs() {
    List<Job> all;
    synchronized (this) {
      all = List.copyOf(jobs);
    }
    List<Job.Stand> stands = all.stream().map(Job::stand).toList();
    return Stream.concat(
            stands.reversed().stream().filter(stand -> !stand.hasEnded()),
            stands.stream().filter(Job.Stand::hasEnded))
        .toList();
  }

  private void work() {
    for (Optional<Task> next = next(); next.isPresent(); next = next()) {
      run(next.get());
    }
  }

  private synchronized Optional<Task> next() {
    underWay = null;
    try {
      while (!stopped && (waiting.isEmpty() || !loaded)) {
        wait();
      }
    } catch (InterruptedException e) {
      return Optional.empty();
    }
    if (stopped) {
      return Optional.empty();
    }
    Task task = waiting.remove();
    underWay = task;
    task.job().begin();
    return Optional.of(task);
  }

  private void run(Task task) {
    Job job = task.job();
    try {
      adder().add(task.offer(), job);
      job.end();
    } catch (ArchiveException e) {
      faults.accept(e);
      job.end(Job.State.FAILED, "it can't be kept: " + e.reason());
    } catch (Problem e) {
      job.end(Job.State.FAILED, e.detail());
    } catch (OutOfMemoryError | StackOverflowError e) { // the next one may be smaller
      faults.accept(e);
      job.end(Job.State.FAILED, "there is too little memory to read it");
    } catch (RuntimeException | Error e) { // the next one may be read by other code
      faults.accept(e);
      job.end(
          Job.State.FAILED, "this is a fault in Onrecord: the server's standard error tells it");
    }
    release(task);
    Job.Stand stand = job.stand();
    if (stand.state() == Job.State.STOPPED) {
      note(task, AGAIN);
    } else if (stand.state() == Job.State.FAILED) {
      note(task, stand.reason());
    }
  }

  private Adder adder() {
    synchronized (this) {
      if (adder != null) {
        return adder;
      }
    }
    Adder made = queue.adder(archive);
    synchronized (this) {
      adder = made;
      if (stopped) {
        made.close();
      }
    }
    return made;
  }

  private synchronized void release(Task task) {
    bytes -= task.offer().size();
    ended++;
  }

  /** How many jobs have ended since the server was started. */
  synchronized long ended() {
    return ended;
  }

  /**
   * Begins no other document, and notes what waits among the archive's problems: at once, for the
   * program may be ended before the document under way is.
   */
  void stop() {
    Optional<Adder> fetching;
    List<Task> left;
    synchronized (this) {
      stopped = true;
      Optional.ofNullable(underWay).ifPresent(task -> task.job().stop());
      fetching = Optional.ofNullable(adder);
      left = List.copyOf(waiting);
      waiting.clear();
      notifyAll();
    }
    fetching.ifPresent(Adder::close);
    for (Task task : left) {
      task.job().end(Job.State.STOPPED, AGAIN);
      note(task, AGAIN);
    }
  }

  /**
   * Stops, and waits for the document under way.
   *
   * @return whether that ended in time; else it is noted, too
   */
  boolean end(Duration patience) {
    stop();
    boolean ended = false;
    try {
      ended = worker.getState() == Thread.State.NEW || worker.join(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Optional<Task> endless;
    synchronized (this) {
      endless = Optional.ofNullable(underWay);
    }
    endless.ifPresent(task -> note(task, AGAIN));
    return ended;
  }

  @Override
  public void close() {
    boolean ignored = end(PATIENCE);
  }

  private void note(Task task, String why) {
    try {
      archive.problem(task.offer().name(), "not all of it was added: " + why);
    } catch (ArchiveException e) {
      faults.accept(e);
    }
  }
}
