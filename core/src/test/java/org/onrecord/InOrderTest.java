package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    try (Stream<Integer> doubled = InOrder.map(items.stream(), 3, item -> 2 * item)) {
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
            item -> {
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
}
