package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    try (Stream<Integer> doubled = InOrder.map(items.stream(), 3, (item, helpers) -> 2 * item)) {
      assertEquals(items.stream().map(item -> 2 * item).toList(), doubled.toList());
    }
  }

  @Test
  void nothingRunsOnceTheStreamIsClosed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    Stream<Integer> results =
        InOrder.map(
            Stream.iterate(0, item -> item + 1),
            2,
            (item, helpers) -> {
              running.incrementAndGet();
              begun.countDown();
              long sum = IntStream.range(0, 20_000_000).asLongStream().sum();
              running.decrementAndGet();
              return (int) sum;
            });
    assertTrue(results.iterator().hasNext());
    begun.await();

    results.close();

    assertEquals(0, running.get());
  }

  @Test
  void aResultDoesNotWaitForTheNextItem() {
    BlockingQueue<Integer> arriving = new LinkedBlockingQueue<>(List.of(1));
    try (Stream<Integer> results =
        InOrder.map(Stream.generate(() -> taken(arriving)), 2, (item, helpers) -> 10 * item)) {
      Iterator<Integer> iterator = results.iterator();
      assertEquals(10, iterator.next());
      arriving.add(2);
      assertEquals(20, iterator.next());
    }
  }

  private static int taken(BlockingQueue<Integer> arriving) {
    try {
      return arriving.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyALittleAheadIsTaken() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Integer> items = Stream.generate(taken::incrementAndGet);
    try (Stream<Integer> results = InOrder.map(items, 2, (item, helpers) -> item)) {
      Iterator<Integer> iterator = results.iterator();
      for (int given = 1; given <= 200; given++) {
        assertEquals(given, iterator.next());
        assertTrue(taken.get() <= given + 12, taken + " items taken for " + given + " results");
      }
    }
  }

  @Test
  void whatItemsThrowIsThrownBehindTheResultsBeforeIt() {
    Stream<Integer> items = Stream.of(1, 2, 0).map(item -> 6 / item); // the third can't be had
    try (Stream<Integer> results = InOrder.map(items, 2, (item, helpers) -> item)) {
      Iterator<Integer> iterator = results.iterator();
      assertEquals(6, iterator.next());
      assertEquals(3, iterator.next());
      assertThrows(ArithmeticException.class, iterator::hasNext);
    }
  }

  @Test
  void theEndComesBehindWhatItemsThrow() {
    Stream<Integer> items = Stream.of(1, 0).map(item -> 6 / item);
    try (Stream<Integer> results = InOrder.map(items, 1, (item, helpers) -> item)) {
      Iterator<Integer> iterator = results.iterator();
      assertEquals(6, iterator.next());
      assertThrows(ArithmeticException.class, iterator::hasNext);
      assertFalse(iterator.hasNext());
      assertFalse(iterator.hasNext());
    }
  }

  @Test
  void anInterruptLosesNoResult() {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread taker = Thread.currentThread();
    try (Stream<Integer> results =
        InOrder.map(Stream.of(1, 2), 1, (item, helpers) -> after(interrupted, 10 * item))) {
      Iterator<Integer> iterator = results.iterator();
      Thread.ofPlatform().daemon().start(() -> interruptOnceItWaits(taker));
      assertThrows(IllegalStateException.class, iterator::hasNext);
      assertTrue(Thread.interrupted());
      interrupted.countDown();
      assertEquals(10, iterator.next());
      assertEquals(20, iterator.next());
      assertFalse(iterator.hasNext());
    }
  }

  private static int after(CountDownLatch event, int result) {
    try {
      event.await();
      return result;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void interruptOnceItWaits(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    thread.interrupt();
  }

  @Test
  void itemsAreClosedOnceNobodyAsksForThem() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean asked = new AtomicBoolean();
    AtomicBoolean askedWhenClosed = new AtomicBoolean();
    Stream<Integer> items =
        Stream.generate(
            () -> {
              asked.set(true);
              begun.countDown();
              spinWhile(millis -> millis < 200);
              asked.set(false);
              return 1;
            });
    Stream<Integer> results =
        InOrder.map(
            items.onClose(() -> askedWhenClosed.set(asked.get())), 1, (item, helpers) -> item);
    begun.await();

    results.close();

    assertFalse(askedWhenClosed.get());
  }

  @Test
  void itemsThatHeedNoInterruptAreClosedAllTheSame() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Integer> items =
        Stream.generate(
            () -> {
              begun.countDown();
              spinWhile(millis -> !closed.get());
              return 1;
            });
    Stream<Integer> results =
        InOrder.map(items.onClose(() -> closed.set(true)), 1, (item, helpers) -> item);
    begun.await();

    results.close();

    assertTrue(closed.get());
  }

  /** No interrupt ends it. */
  private static void spinWhile(LongPredicate millis) {
    long start = System.nanoTime();
    while (millis.test((System.nanoTime() - start) / 1_000_000)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void lessThanOneThreadIsRefusedAtOnce() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> InOrder.map(Stream.of(1), 0, (item, helpers) -> item).close());
    assertEquals("threads must be at least 1, not 0", refusal.getMessage());
  }
}
