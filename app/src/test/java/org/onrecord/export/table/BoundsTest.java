package org.onrecord.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.HandMade;
import org.onrecord.export.plain.CsvLine;
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

  @Test
  void amountsInTwoCurrenciesAreNotAdded() {
    made.count("one", Quantity.What.MONEY, Optional.of("USD"), 5e6, 5e6);
    made.count("two", Quantity.What.MONEY, Optional.of("EUR"), 3e6, 3e6);

    assertEquals("\"\",\"\"\r\n", line(Quantity.What.MONEY));
    assertEquals("USD | EUR", Bounds.of(Quantity.What.MONEY, made.record().quantities()).unit());
  }

  @Test
  void amountsInOneCurrencyAreAdded() {
    made.count("one", Quantity.What.MONEY, Optional.of("USD"), 5, 5);
    made.count("two", Quantity.What.MONEY, Optional.of("USD"), 3, 3);

    assertEquals("3,8\r\n", line(Quantity.What.MONEY));
  }

  @Test
  void peopleAreAddedWhateverTheyAreCalled() {
    made.count("one", Quantity.What.DETAINED, Optional.of("dockers"), 3, 3);
    made.count("two", Quantity.What.DETAINED, Optional.of("students"), 2, 2);

    assertEquals("2,5\r\n", line(Quantity.What.DETAINED));
  }

  @Test
  void thingsAndThoseThatHaveNoUnitAreNotAdded() {
    made.count("one", Quantity.What.OTHER, Optional.of("bridges"), 3, 3);
    made.count("two", Quantity.What.OTHER, Optional.empty(), 20, 20);

    assertEquals("\"\",\"\"\r\n", line(Quantity.What.OTHER));
  }

  private String line(Quantity.What what) {
    Bounds bounds = Bounds.of(what, made.record().quantities());
    return CsvLine.of(bounds.low(), bounds.high());
  }
}
