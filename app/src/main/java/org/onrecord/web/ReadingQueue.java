package org.onrecord.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.onrecord.archive.Archive;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/**
 * Reads texts on a few threads of the platform; so many more may wait, and others are turned away.
 * The reader is loaded meanwhile, once. Safe to share between threads.
 */
final class ReadingQueue implements AutoCloseable {
  private static final long TRY_AGAIN_SECONDS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ThreadPoolExecutor threads;
  private final CompletableFuture<TextReader> reader = new CompletableFuture<>();
  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();

  /**
   * @param loader makes the reader ready; called once, on a thread of its own
   */
  ReadingQueue(int readers, int waiting, Supplier<TextReader> loader) {
    threads =
        new ThreadPoolExecutor(
            readers,
            readers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name("reader-", 1).daemon().factory());
    Thread.ofPlatform().name("reader-loading").daemon().start(() -> load(loader));
  }

  private void load(Supplier<TextReader> loader) {
    try {
      reader.complete(loader.get());
    } catch (RuntimeException | Error e) {
      reader.completeExceptionally(e);
    }
  }

  /** What the reader is like: {@code loading}, {@code ready}, {@code failed}. */
  String state() {
    return reader.isCompletedExceptionally() ? "failed" : reader.isDone() ? "ready" : "loading";
  }

  /** Calls somebody once the reader is ready, or could not be loaded; at once if that is so. */
  void whenLoaded(Runnable then) {
    reader.whenComplete((loaded, failure) -> then.run());
  }

  /** Why there is no reader, for a person; empty where there is one, or may still be. */
  Optional<String> failure() {
    if (!reader.isCompletedExceptionally()) {
      return Optional.empty();
    }
    Throwable cause = reader.exceptionNow();
    return Optional.of(Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
  }

  /**
   * Adds to an archive with the reader, once that is loaded.
   *
   * @throws Problem if there is no reader
   */
  Adder adder(Archive archive) {
    try {
      return reader.join().adder(archive);
    } catch (CompletionException e) {
      throw problem(e);
    }
  }

  /** The reader's version, once it is ready. */
  Optional<String> version() {
    return state().equals("ready") ? Optional.of(reader.join().version()) : Optional.empty();
  }

  /**
   * Reads a text when it is its turn.
   *
   * @throws Problem if too many wait, if it can't be read, or if there is no reader
   */
  NewsRecord read(Document document) {
    Future<NewsRecord> turn = turn(document);
    try {
      return turn.get();
    } catch (ExecutionException e) {
      failures.incrementAndGet();
      throw problem(Objects.requireNonNullElse(e.getCause(), e));
    } catch (CancellationException e) {
      throw stopping();
    } catch (InterruptedException e) {
      turn.cancel(true);
      Thread.currentThread().interrupt();
      throw stopping();
    }
  }

  private static Problem stopping() {
    return Problem.of(503, "The server is stopping", "the text was not read");
  }

  private Future<NewsRecord> turn(Document document) {
    try {
      return threads.submit(() -> loaded().read(document));
    } catch (RejectedExecutionException e) {
      if (threads.isShutdown()) {
        throw stopping();
      }
      refusals.incrementAndGet();
      throw Problem.later(
          503,
          "Too many texts wait to be read",
          threads.getQueue().size() + " texts wait already: try again in a few seconds",
          TRY_AGAIN_SECONDS);
    }
  }

  private TextReader loaded() throws InterruptedException {
    try {
      return reader.get();
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  private static RuntimeException problem(Throwable cause) {
    return switch (cause) {
      case TextReader.UnreadException unread ->
          Problem.of(422, "The text could not be read", String.valueOf(unread.getMessage()));
      case CompletionException none ->
          Problem.of(
              503,
              "There is no reader",
              "it could not be loaded: " + none.getCause() + "; the archive can be asked");
      case RuntimeException other -> other;
      case InterruptedException ended -> stopping();
      default -> new IllegalStateException(cause);
    };
  }

  long done() {
    return threads.getCompletedTaskCount();
  }

  long failures() {
    return failures.get();
  }

  long refusals() {
    return refusals.get();
  }

  int waiting() {
    return threads.getQueue().size();
  }

  int underWay() {
    return threads.getActiveCount();
  }

  /** Begins nothing more: whoever waits is told so at once. */
  void stop() {
    for (Runnable waiting : threads.shutdownNow()) {
      if (waiting instanceof Future<?> turn) {
        turn.cancel(false);
      }
    }
  }

  /**
   * Begins nothing more, and waits for what is under way.
   *
   * @return whether that ended in time
   */
  boolean end(Duration patience) {
    stop();
    try {
      return threads.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Begins nothing more; what is under way is ended before the reader is closed. One that is still
   * being loaded is closed once it is.
   */
  @Override
  public void close() {
    if (end(PATIENCE)) {
      CompletableFuture<Void> ignored = reader.thenAccept(TextReader::close);
    }
  }
}
