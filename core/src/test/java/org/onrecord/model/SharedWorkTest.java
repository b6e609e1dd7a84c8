package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
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
}
