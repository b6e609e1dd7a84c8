package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void bothTakeTurnsBehindAWarmUp() {
    List<String> order = new ArrayList<>();
    Rounds rounds =
        Rounds.of(
            () -> {
              order.add("one");
              return order.size();
            },
            () -> {
              order.add("other");
              return order.size();
            },
            4,
            2);
    assertEquals(List.of("one", "other", "one", "other", "one", "other", "other", "one"), order);
    assertEquals(List.of(new Rounds.Pair(5, 6), new Rounds.Pair(8, 7)), rounds.pairs());
  }

  @Test
  void theRatioIsTheMedianOfTheRoundsRatios() {
    Rounds rounds =
        new Rounds(List.of(new Rounds.Pair(2, 1), new Rounds.Pair(40, 36), new Rounds.Pair(5, 4)));
    assertEquals(0.8, rounds.ratio());
    assertEquals(5, rounds.one());
    assertEquals(4, rounds.other());
  }

  @Test
  void medians() {
    assertEquals(2, Median.of(List.of(9.0, 1.0, 2.0)));
    assertEquals(2.5, Median.of(List.of(9.0, 1.0, 2.0, 3.0)));
    assertThrows(IllegalArgumentException.class, () -> Median.of(List.of()));
  }
}
