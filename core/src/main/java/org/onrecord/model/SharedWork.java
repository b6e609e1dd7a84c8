package org.onrecord.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Numbered pieces of work that the caller does itself, helped by whoever comes. It ends even where
 * no helper ever comes, so that a caller may itself run on the helpers' threads.
 */
final class SharedWork {
  private final IntConsumer work;
  private final AtomicInteger next = new AtomicInteger();
  private final List<CompletableFuture<Boolean>> done;

  private SharedWork(int pieces, IntConsumer work) {
    this.work = work;
    this.done = Stream.generate(CompletableFuture<Boolean>::new).limit(pieces).toList();
  }

  /**
   * Does the pieces 0 to {@code pieces} − 1, each once, and returns when all are done.
   *
   * @throws RuntimeException what a piece threw
   */
  static void run(int pieces, IntConsumer work, Executor helpers) {
    SharedWork shared = new SharedWork(pieces, work);
    for (int helper = 1; helper < pieces; helper++) {
      helpers.execute(shared::help);
    }
    shared.help();
    shared.await();
  }

  private void help() {
    for (int piece = next.getAndIncrement(); piece < done.size(); piece = next.getAndIncrement()) {
      try {
        work.accept(piece);
        done.get(piece).complete(true);
      } catch (RuntimeException | Error e) {
        done.get(piece).completeExceptionally(e);
      }
    }
  }

  private void await() {
    try {
      done.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
