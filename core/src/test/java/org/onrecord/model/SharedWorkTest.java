package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class SharedWorkTest {
  @Test
  void eachPieceIsDoneOnce() {
    try (ExecutorService helpers = Executors.newFixedThreadPool(3)) {
      AtomicIntegerArray done = new AtomicIntegerArray(1000);
      SharedWork.run(1000, done::incrementAndGet, helpers);
      for (int piece = 0; piece < 1000; piece++) {
        assertEquals(1, done.get(piece), "piece " + piece);
      }
    }
  }

  @Test
  void itEndsThoughNoHelperComes() {
    List<Runnable> ignored = new ArrayList<>();
    List<Integer> done = new ArrayList<>();
    SharedWork.run(3, done::add, ignored::add);
    assertEquals(List.of(0, 1, 2), done);
    ignored.forEach(Runnable::run);
    assertEquals(List.of(0, 1, 2), done);
  }

  @Test
  void itEndsWhereTheCallersAreTheHelpers() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      AtomicIntegerArray done = new AtomicIntegerArray(8);
      List<Future<?>> callers = new ArrayList<>();
      for (int caller = 0; caller < 8; caller++) {
        int number = caller;
        callers.add(pool.submit(() -> SharedWork.run(5, i -> done.incrementAndGet(number), pool)));
      }
      for (Future<?> caller : callers) {
        caller.get();
      }
      for (int caller = 0; caller < 8; caller++) {
        assertEquals(5, done.get(caller));
      }
    }
  }

  @Test
  void whatAPieceThrowsReachesTheCaller() {
    IllegalStateException fault = new IllegalStateException("window 1");
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                SharedWork.run(
                    3,
                    i -> {
                      if (i == 1) {
                        throw fault;
                      }
                    },
                    Runnable::run));
    assertEquals(fault, thrown);
  }

  @Test
  void errorsReachTheCallerAsTheyAre() {
    Error fault = new StackOverflowError("window 0");
    Error thrown =
        assertThrows(
            StackOverflowError.class,
            () ->
                SharedWork.run(
                    2,
                    i -> {
                      throw fault;
                    },
                    Runnable::run));
    assertSame(fault, thrown);
  }

  @Test
  void nothingRunsOnceAFaultReachesTheCaller() {
    Phaser bothBegun = new Phaser(2);
    AtomicBoolean ended = new AtomicBoolean();
    try (ExecutorService helper = Executors.newSingleThreadExecutor()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              SharedWork.run(
                  2,
                  i -> {
                    bothBegun.arriveAndAwaitAdvance();
                    if (i == 0) {
                      throw new IllegalStateException("window 0");
                    }
                    LockSupport.parkNanos(200_000_000);
                    ended.set(true);
                  },
                  helper));
      assertTrue(ended.get());
    }
  }

  @Test
  void itEndsWhereHelpersAreRefused() {
    List<Integer> done = new ArrayList<>();
    SharedWork.run(
        3,
        done::add,
        task -> {
          throw new RejectedExecutionException("closed");
        });
    assertEquals(List.of(0, 1, 2), done);
  }

  @Test
  void tasksThatNoHelperTookHoldNothing() throws InterruptedException {
    List<Runnable> queued = new ArrayList<>();
    WeakReference<int[]> section = readSection(queued);
    for (int tries = 0; section.get() != null && tries < 100; tries++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(section.get());
    assertEquals(2, queued.size());
  }

  private static WeakReference<int[]> readSection(List<Runnable> queued) {
    int[] section = new int[3];
    SharedWork.run(3, i -> section[i]++, queued::add);
    return new WeakReference<>(section);
  }
}
