package org.onrecord.reading.event;

import java.util.List;
import java.util.OptionalDouble;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Time;

/**
 * Whether findings in different words mean the same: what stands at two places of a text has two
 * ids.
 */
final class Alike {
  private Alike() {}

  /** Whether two names stand for one place. */
  static boolean places(Place one, Place other, String text) {
    return one.geonames().isPresent() && other.geonames().isPresent()
        ? one.geonames().equals(other.geonames())
        : name(one, text).equalsIgnoreCase(name(other, text));
  }

  private static String name(Place place, String text) {
    return place.name().orElseGet(() -> place.span().in(text));
  }

  /** Whether two times can be one, the one told more exactly: March and the fourth of March. */
  static boolean times(Time one, Time other) {
    return one.value().startsWith(other.value())
        || other.value().startsWith(one.value())
        || isWithin(one, other)
        || isWithin(other, one);
  }

  /** A day in a week that is counted otherwise; hours of one day are not told apart by days. */
  private static boolean isWithin(Time day, Time stretch) {
    return day.type() == Time.Type.DATE
        && stretch.type() == Time.Type.DATE
        && day.from().isPresent()
        && day.to().isPresent()
        && stretch.from().filter(from -> !day.from().get().isBefore(from)).isPresent()
        && stretch.to().filter(to -> !day.to().get().isAfter(to)).isPresent();
  }

  /** Whether no two figures for the same thing differ. */
  static boolean counts(List<Quantity> some, List<Quantity> others) {
    return some.stream()
        .allMatch(
            one ->
                others.stream()
                    .filter(other -> isSameThing(one, other))
                    .allMatch(other -> meet(one, other)));
  }

  /** Those who are killed are counted as people, as villagers or not at all; money has its code. */
  private static boolean isSameThing(Quantity one, Quantity other) {
    boolean unitTells = one.what() == Quantity.What.OTHER || one.what() == Quantity.What.MONEY;
    return one.what() == other.what() && (!unitTells || one.unit().equals(other.unit()));
  }

  private static boolean meet(Quantity one, Quantity other) {
    return isUpTo(one.low(), other.high()) && isUpTo(other.low(), one.high());
  }

  private static boolean isUpTo(OptionalDouble low, OptionalDouble high) {
    return low.isEmpty() || high.isEmpty() || low.getAsDouble() <= high.getAsDouble();
  }
}
