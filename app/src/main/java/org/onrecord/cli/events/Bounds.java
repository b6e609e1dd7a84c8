package org.onrecord.cli.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.onrecord.record.Quantity;

/**
 * Between which numbers lies what an event counts of one sort. Several counts may be parts of one
 * ("three soldiers and five civilians") or be told instead of each other: the truth of either lies
 * between the least of them and all together.
 *
 * @param counts of that sort
 */
record Bounds(List<Quantity> counts) {

  static Bounds of(Quantity.What what, List<Quantity> quantities) {
    return new Bounds(quantities.stream().filter(each -> each.what() == what).toList());
  }

  /** The least; an empty text where there is none. */
  Object low() {
    return counts.isEmpty() || counts.stream().anyMatch(each -> each.low().isEmpty())
        ? ""
        : number(counts.stream().mapToDouble(each -> each.low().orElseThrow()).min());
  }

  /** The most; an empty text where there is none. */
  Object high() {
    return counts.isEmpty() || counts.stream().anyMatch(each -> each.high().isEmpty())
        ? ""
        : number(
            OptionalDouble.of(
                counts.stream().mapToDouble(each -> each.high().orElseThrow()).sum()));
  }

  /** In which units. */
  String unit() {
    return counts.stream()
        .flatMap(each -> each.unit().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Object number(OptionalDouble value) {
    return BigDecimal.valueOf(value.orElseThrow()).stripTrailingZeros();
  }
}
