package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the program is told to end while it does something that has no end of its own:
 * that is told to stop, and waited for. Safe to share between threads.
 */
final class Ending {
  private static final long PATIENCE_SECONDS = 60;

  private Optional<Work> work = Optional.empty();
  private boolean told;

  /** Something begins that is to be stopped and waited for. */
  synchronized Work begin() {
    Work begun = new Work(told);
    work = Optional.of(begun);
    return begun;
  }

  /** Tells what is under way to stop, and waits until it has, for a minute at most. */
  void end() {
    tell().ifPresent(Work::end);
  }

  private synchronized Optional<Work> tell() {
    told = true;
    return work;
  }

  /** Something that is stopped, and then closed once all is put away. */
  static final class Work implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private Runnable stop = closed::countDown; // As long as nothing says how, nothing is begun.
    private boolean told;

    private Work(boolean told) {
      this.told = told;
    }

    /** Says how it is stopped; at once, if the program was told to end meanwhile. */
    synchronized void stoppedBy(Runnable how) {
      stop = how;
      if (told) {
        how.run();
      }
    }

    private synchronized void tell() {
      told = true;
      stop.run();
    }

    private void end() {
      tell();
      try {
        boolean ignored = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
