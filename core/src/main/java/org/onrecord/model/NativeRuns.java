package org.onrecord.model;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What this process has ONNX Runtime do, so that a program can end while texts are read: ONNX
 * Runtime closes its environment when the JVM shuts down, and whoever computes then crashes the
 * process. Safe to share between threads.
 */
public final class NativeRuns {
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

  private NativeRuns() {}

  /** To be held by whoever uses a session. */
  static Lock running() {
    return LOCK.readLock();
  }

  /**
   * Waits for the windows that are being read, which takes a fraction of a second; whoever would
   * read another, or load or close a model, waits for ever. To be called by the thread that then
   * calls {@link System#exit}.
   */
  public static void stop() {
    LOCK.writeLock().lock();
  }
}
