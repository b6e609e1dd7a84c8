package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RateTest {
  private final AtomicLong clock = new AtomicLong();
  private final Rate rate = new Rate(10, clock::get);

  private long letThrough(String client, int requests) {
    return IntStream.range(0, requests).filter(i -> rate.take(client) == 0).count();
  }

  @Test
  void twiceAsManyMayComeAtOnceAndThenAsManyASecond() {
    assertEquals(20, letThrough("a", 100));
    clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertEquals(10, letThrough("a", 100));
    clock.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertEquals(20, letThrough("a", 100));
  }

  @Test
  void oneClientDoesNotHoldUpAnother() {
    assertEquals(20, letThrough("a", 100));
    assertEquals(20, letThrough("b", 100));
  }

  @Test
  void whereThereIsNoRateAllAreLetThrough() {
    Rate none = new Rate(0, clock::get);
    assertEquals(0, IntStream.range(0, 100_000).filter(i -> none.take("a") != 0).count());
  }
}
