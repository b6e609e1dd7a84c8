package org.onrecord.source.web;

import java.time.Duration;

/**
 * Breaks something off that takes too long, whatever it is waiting for: a server that sends a byte
 * now and then keeps each single wait short.
 */
final class Deadline implements AutoCloseable {
  private final Thread watch;
  private volatile boolean passed;

  Deadline(Duration time, Runnable breakOff) {
    watch =
        Thread.startVirtualThread(
            () -> {
              try {
                Thread.sleep(time);
                passed = true;
                breakOff.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // It was in time.
              }
            });
  }

  boolean passed() {
    return passed;
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
