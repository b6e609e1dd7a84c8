package org.onrecord.cli.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.record.Quantity;

class BoundsTest {
  private final HandMade made = HandMade.of("Eide saw one and two.");

  @Test
  void oneCountHasItsOwnBounds() {
    made.count("one", Quantity.What.KILLED, Optional.empty(), 7, Double.NaN);

    assertEquals("7,\"\"\r\n", line(Quantity.What.KILLED));
    assertEquals("\"\",\"\"\r\n", line(Quantity.What.INJURED));
  }

  @Test
  void ofSeveralTheLeastAndAllTogetherAreBounds() {
    made.count("one", Quantity.What.KILLED, Optional.empty(), 3, 4);
    made.count("two", Quantity.What.KILLED, Optional.empty(), 5, 5);

    assertEquals("3,9\r\n", line(Quantity.What.KILLED));
  }

  @Test
  void ofSeveralOneWithoutABoundLeavesThemAllWithoutIt() {
    made.count("one", Quantity.What.KILLED, Optional.empty(), 3, Double.NaN);
    made.count("two", Quantity.What.KILLED, Optional.empty(), 5, 5);

    assertEquals("3,\"\"\r\n", line(Quantity.What.KILLED));
  }

  @Test
  void largeNumbersHaveNoExponent() {
    made.count("one", Quantity.What.MONEY, Optional.of("USD"), 0.05, 1.2e12);

    assertEquals("0.05,1200000000000\r\n", line(Quantity.What.MONEY));
  }

  private String line(Quantity.What what) {
    Bounds bounds = Bounds.of(what, made.record().quantities());
    return CsvLine.of(bounds.low(), bounds.high());
  }
}
