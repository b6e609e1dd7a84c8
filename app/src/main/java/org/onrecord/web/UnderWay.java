package org.onrecord.web;

import java.time.Duration;

/** The requests under way: once it is closed, none begins, and it waits for the others. Shared. */
final class UnderWay {
  private long count;
  private boolean closed;

  /** Begins one; false if it may not. */
  synchronized boolean begin() {
    if (closed) {
      return false;
    }
    count++;
    return true;
  }

  synchronized void end() {
    count--;
    notifyAll();
  }

  synchronized long count() {
    return count;
  }

  /** Waits until all have ended, for so long at most. */
  synchronized void close(Duration patience) {
    closed = true;
    long until = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis();
          count > 0 && left > 0;
          left = (until - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
