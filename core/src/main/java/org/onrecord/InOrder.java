package org.onrecord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps items on several threads, gives the results in the items' order, and runs only a little
 * ahead.
 */
final class InOrder<T, R> implements Iterator<R> {
  private static final int AHEAD = 4;

  private final Iterator<T> items;
  private final Function<T, R> function;
  private final int most;
  private final ExecutorService executor;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  private InOrder(Iterator<T> items, int threads, Function<T, R> function) {
    this.items = items;
    this.function = function;
    this.most = AHEAD * threads;
    this.executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reading-", 0).factory());
  }

  /** The results as a stream that must be closed; then nothing runs any more. */
  static <T, R> Stream<R> map(Stream<T> items, int threads, Function<T, R> function) {
    InOrder<T, R> results = new InOrder<>(items.iterator(), threads, function);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::stop)
        .onClose(items::close);
  }

  @Override
  public boolean hasNext() {
    while (underWay.size() < most && items.hasNext()) {
      T item = items.next();
      underWay.add(executor.submit(() -> function.apply(item)));
    }
    return !underWay.isEmpty();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Begins nothing more, and waits for what runs: its model may be closed next. */
  private void stop() {
    executor.shutdownNow();
    executor.close();
  }
}
