package org.onrecord;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps items on several threads, gives the results in the items' order, and runs only a little
 * ahead. A thread of its own waits for items, so that a result need not wait for the next of them.
 */
final class InOrder<T, R> implements Iterator<R> {
  private static final int AHEAD = 4;

  /** How long closing waits for the next item: one from a terminal may never come. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Iterator<T> items;
  private final BiFunction<T, Executor, R> function;
  private final ExecutorService executor;

  /** What is under way, in order; an empty one stands at the end. */
  private final BlockingQueue<Future<Optional<R>>> underWay;

  private final Thread feeder;

  /** The first of what was under way, from when it is taken until it has ended. */
  private Optional<Future<Optional<R>>> first = Optional.empty();

  /** The next result, once it was waited for. */
  private Optional<Optional<R>> ready = Optional.empty();

  private InOrder(Iterator<T> items, int threads, BiFunction<T, Executor, R> function) {
    this.items = items;
    this.function = function;
    executor = Executors.newFixedThreadPool(threads, daemons("reading-"));
    underWay = new ArrayBlockingQueue<>(AHEAD * threads);
    feeder = daemons("documents-").newThread(this::feed);
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name, 0).factory();
  }

  /**
   * The results as a stream that must be closed; then the function runs no more, and the items are
   * closed. Nobody asks them for the next one any more, unless they block and heed no interrupt:
   * that is waited for only a little.
   *
   * <p>What the items throw is thrown once, behind the results of those before it; then the results
   * are at their end. Where whoever takes them is interrupted, no result is lost.
   *
   * @param function of an item, and of threads that may help with it when they are free
   * @throws IllegalArgumentException if there is to be no thread
   */
  static <T, R> Stream<R> map(Stream<T> items, int threads, BiFunction<T, Executor, R> function) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
    InOrder<T, R> results = new InOrder<>(items.iterator(), threads, function);
    results.feeder.start();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::stop)
        .onClose(items::close);
  }

  private void feed() {
    try {
      feedItems();
      underWay.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void feedItems() throws InterruptedException {
    try {
      while (items.hasNext()) {
        T item = items.next();
        underWay.put(executor.submit(() -> Optional.of(function.apply(item, executor))));
      }
    } catch (RuntimeException | Error e) {
      // Where the stream was closed meanwhile, nobody takes it.
      underWay.put(CompletableFuture.failedFuture(e));
    }
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      ready = Optional.of(await());
    }
    return ready.get().isPresent();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    R result = ready.flatMap(Function.identity()).orElseThrow();
    ready = Optional.empty();
    return result;
  }

  private Optional<R> await() {
    try {
      if (first.isEmpty()) {
        first = Optional.of(underWay.take());
      }
      Optional<R> result = first.get().get();
      first = Optional.empty();
      return result;
    } catch (InterruptedException e) {
      // The first stays where it is, for who asks again.
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      first = Optional.empty();
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  /** Begins nothing more, and waits for what runs: its model may be closed next. */
  private void stop() {
    feeder.interrupt();
    executor.shutdownNow();
    underWay.clear(); // Where the items have swallowed the interrupt, the feeder needs room to end.
    executor.close();
    awaitFeeder();
  }

  private void awaitFeeder() {
    boolean interrupted = Thread.interrupted();
    try {
      feeder.join(PATIENCE);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
