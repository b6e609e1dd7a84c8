package org.onrecord.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.onrecord.export.plain.Several;
import org.onrecord.record.Quantity;

/**
 * Between which numbers lies what an event counts of one sort. Several counts may be parts of one
 * ("three soldiers and five civilians") or be told instead of each other: the truth of either lies
 * between the least of them and all together. Money and things of different units can be neither
 * added nor compared, and have no bounds.
 *
 * @param counts of that sort
 */
public record Bounds(List<Quantity> counts) {
  private static final Set<Quantity.What> UNLIKE = Set.of(Quantity.What.MONEY, Quantity.What.OTHER);

  static Bounds of(Quantity.What what, List<Quantity> quantities) {
    return new Bounds(quantities.stream().filter(each -> each.what() == what).toList());
  }

  /** The least; an empty text where there is none. */
  Object low() {
    return isMixed() || counts.isEmpty() || counts.stream().anyMatch(each -> each.low().isEmpty())
        ? ""
        : number(counts.stream().mapToDouble(each -> each.low().orElseThrow()).min());
  }

  /** The most; an empty text where there is none. */
  Object high() {
    return isMixed() || counts.isEmpty() || counts.stream().anyMatch(each -> each.high().isEmpty())
        ? ""
        : number(
            OptionalDouble.of(
                counts.stream().mapToDouble(each -> each.high().orElseThrow()).sum()));
  }

  /** In which units. */
  String unit() {
    return Several.of(counts.stream().flatMap(each -> each.unit().stream()).distinct());
  }

  /** People are added up by whatever they are called: three dockers and two students. */
  private boolean isMixed() {
    return counts.stream().anyMatch(each -> UNLIKE.contains(each.what()))
        && counts.stream().map(Quantity::unit).distinct().count() > 1;
  }

  private static Object number(OptionalDouble value) {
    return BigDecimal.valueOf(value.orElseThrow()).stripTrailingZeros();
  }
}
