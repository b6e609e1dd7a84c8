package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of two was first, where that can be told. */
final class OrderTest {
  @Test
  void byTheDay() {
    assertEquals(Order.EARLIER, order("2026-03-02", "2026-03-03"));
    assertEquals(Order.LATER, order("2026-03-03T00:10:00", "2026-03-02"));
    assertEquals(Order.UNKNOWN, order("2026-03-02", "2026-03-02T18:00:00Z"));
  }

  @Test
  void byTheHourWhereBothHaveZones() {
    assertEquals(Order.LATER, order("2026-03-02T09:01:00Z", "2026-03-02T09:00:00+01:00"));
    assertEquals(Order.UNKNOWN, order("2026-03-02T09:00:00Z", "2026-03-02T09:00:00+01:00"));
    assertEquals(Order.EARLIER, order("2026-03-02T09:00:00-01:00", "2026-03-02T11:30Z"));
  }

  @Test
  void notByWhatIsNoDate() {
    assertEquals(Order.UNKNOWN, order("soon", "2026-03-02"));
    assertEquals(Order.UNKNOWN, Order.of(Optional.empty(), Optional.of("2026-03-02")));
  }

  private static Order order(String one, String other) {
    return Order.of(Optional.of(one), Optional.of(other));
  }
}
