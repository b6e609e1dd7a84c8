package org.onrecord.eval.score;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time, so that 90 minutes are an hour and a half.
 *
 * @param amounts by unit: months, days, seconds; null for how many is unknown
 */
record Length(Map<String, Optional<Double>> amounts) {
  private static final Pattern PART = Pattern.compile("([\\d.]+|X+)(WE|DE|CE|BD|[YMWDHSQ])");

  /** The length that a value of TIMEX3 tells. */
  static Length of(String value) {
    Map<String, Optional<Double>> amounts = new TreeMap<>();
    int time = value.indexOf('T');
    Matcher part = PART.matcher(value);
    while (part.find()) {
      boolean clock = time >= 0 && part.start() > time;
      Unit unit = Unit.of(part.group(2), clock);
      Optional<Double> more =
          part.group(1).startsWith("X")
              ? Optional.empty()
              : Optional.of(Double.parseDouble(part.group(1)) * unit.times);
      amounts.merge(unit.name, more, (one, other) -> one.flatMap(a -> other.map(b -> a + b)));
    }
    return new Length(amounts);
  }

  /** A unit as so many of a smaller one. */
  private record Unit(String name, double times) {
    static Unit of(String letters, boolean clock) {
      return switch (letters) {
        case "CE" -> new Unit("months", 1200);
        case "DE" -> new Unit("months", 120);
        case "Y" -> new Unit("months", 12);
        case "Q" -> new Unit("months", 3);
        case "M" -> clock ? new Unit("seconds", 60) : new Unit("months", 1);
        case "W" -> new Unit("days", 7);
        case "D" -> new Unit("days", 1);
        case "H" -> new Unit("seconds", 3600);
        case "S" -> new Unit("seconds", 1);
        default -> new Unit(letters, 1);
      };
    }
  }
}
