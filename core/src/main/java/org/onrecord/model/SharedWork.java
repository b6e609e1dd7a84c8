package org.onrecord.model;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbered pieces of work that the caller does itself, helped by whoever comes. It ends even where
 * no helper ever comes, so that a caller may itself run on the helpers' threads.
 */
final class SharedWork {
  private final int pieces;
  private final IntConsumer work;
  private final AtomicInteger next = new AtomicInteger();
  private final Semaphore done = new Semaphore(0);

  /** What the first piece to fail threw. */
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

  private SharedWork(int pieces, IntConsumer work) {
    this.pieces = pieces;
    this.work = work;
  }

  /**
   * Does the pieces 0 to {@code pieces} − 1, each once. No piece is under way any more when this
   * returns or throws, and what the helpers have not taken up by then holds nothing of the work.
   *
   * @param helpers may refuse, come late or never come
   * @throws RuntimeException what the first piece to fail threw
   * @throws Error likewise
   */
  static void run(int pieces, IntConsumer work, Executor helpers) {
    SharedWork shared = new SharedWork(pieces, work);
    AtomicReference<Optional<SharedWork>> open = new AtomicReference<>(Optional.of(shared));
    try {
      ask(helpers, pieces - 1, () -> open.get().ifPresent(SharedWork::help));
    } finally {
      shared.help();
      // All pieces are taken: for those helpers who come later, after many others, there is none.
      open.set(Optional.empty());
      shared.done.acquireUninterruptibly(pieces);
    }
    shared.rethrow();
  }

  private static void ask(Executor helpers, int number, Runnable help) {
    try {
      for (int helper = 0; helper < number; helper++) {
        helpers.execute(help);
      }
    } catch (RejectedExecutionException e) {
      // Then no more of them come, and the caller does the work.
    }
  }

  /** Makes no object: memory may just have run out, and the caller waits for each piece. */
  private void help() {
    for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
      try {
        work.accept(piece);
      } catch (RuntimeException | Error e) {
        fault.compareAndSet(null, e);
      } finally {
        done.release();
      }
    }
  }

  private void rethrow() {
    if (fault.get() instanceof RuntimeException exception) {
      throw exception;
    }
    if (fault.get() instanceof Error error) {
      throw error;
    }
  }
}
