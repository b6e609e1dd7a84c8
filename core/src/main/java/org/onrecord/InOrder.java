package org.onrecord;

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

  private final Iterator<T> items;
  private final BiFunction<T, Executor, R> function;
  private final ExecutorService executor;

  /** What is under way, in order; an empty one stands at the end. */
  private final BlockingQueue<Future<Optional<R>>> underWay;

  private final Thread feeder;

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
   * The results as a stream that must be closed; then nothing runs any more.
   *
   * @param function of an item, and of threads that may help with it when they are free
   */
  static <T, R> Stream<R> map(Stream<T> items, int threads, BiFunction<T, Executor, R> function) {
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
      while (items.hasNext()) {
        T item = items.next();
        underWay.put(executor.submit(() -> Optional.of(function.apply(item, executor))));
      }
      underWay.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      // Where the stream was closed meanwhile, the feeder is interrupted, and nobody is told.
      tell(e);
    }
  }

  private void tell(Throwable fault) {
    try {
      underWay.put(CompletableFuture.failedFuture(fault));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
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
      return underWay.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  /** Begins nothing more, and waits for what runs: its model may be closed next. */
  private void stop() {
    feeder.interrupt();
    executor.shutdownNow();
    executor.close();
  }
}
