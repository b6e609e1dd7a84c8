package org.onrecord.source.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One request at a time to a host, and a pause between them. Safe to share between threads. */
final class Turns {
  private final Duration pause;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Turns(Duration pause) {
    this.pause = pause;
  }

  /** Something that is fetched. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws FetchException;
  }

  /** Sends a request once it is the host's turn. */
  <T> T take(String host, Request<T> request) throws FetchException {
    return turns.computeIfAbsent(host, name -> new Turn()).take(pause, request);
  }

  private static final class Turn {
    private long next = System.nanoTime();

    synchronized <T> T take(Duration pause, Request<T> request) throws FetchException {
      try {
        Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        return request.send();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchException("the program is ending");
      } finally {
        next = System.nanoTime() + pause.toNanos();
      }
    }
  }
}
