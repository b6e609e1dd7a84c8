package org.onrecord.reading.place;

import java.util.List;

/**
 * Which places of a name go before others, whatever else is near: a user's own, and cities.
 *
 * <p>No state; safe to share between threads.
 */
final class Preference {
  /** Up to which distance two places of one name may be the same, in kilometres. */
  private static final double SAME = 50;

  /** Which share of its unit's people a city has that is more than its seat. */
  private static final double LARGE = .25;

  /** How many times as many people make a place far better known than another. */
  private static final int FAR = 10;

  private Preference() {}

  /** Of a name's places only the user's own, where it has any. */
  static List<Gazetteer.Entry> ofAll(List<Gazetteer.Entry> all) {
    List<Gazetteer.Entry> own = all.stream().filter(Gazetteer.Entry::isOwn).toList();
    return own.isEmpty() ? cityForUnit(all) : own;
  }

  /**
   * Of the places that the text says only the user's own, where there are any. Where a place lies
   * that is not known to lie in what the text says, the known one beside it tells.
   */
  static List<Gazetteer.Entry> ofSaid(List<Gazetteer.Entry> said, List<Gazetteer.Entry> all) {
    List<Gazetteer.Entry> own =
        all.stream()
            .filter(Gazetteer.Entry::isOwn)
            .filter(each -> said.stream().anyMatch(other -> each.distance(other) < SAME))
            .toList();
    return own.isEmpty() ? said : own;
  }

  /** A city goes before the unit around it that is named after it. */
  static List<Gazetteer.Entry> cityForUnit(List<Gazetteer.Entry> all) {
    return all.stream()
        .filter(unit -> all.stream().noneMatch(city -> isItsCity(city, unit)))
        .toList();
  }

  /** The one that goes before all others of a name; none where they have other names. */
  static List<Gazetteer.Entry> best(List<Gazetteer.Entry> all) {
    return ofAll(all).stream().filter(place -> !place.isByname()).limit(1).toList();
  }

  /** Whether the first of these places is far better known than the first of others. */
  static boolean areFarBetterKnown(List<Gazetteer.Entry> these, List<Gazetteer.Entry> others) {
    return !these.isEmpty()
        && !others.isEmpty()
        && these.getFirst().people() >= FAR * others.getFirst().people();
  }

  private static boolean isItsCity(Gazetteer.Entry city, Gazetteer.Entry unit) {
    return unit.kind() == Gazetteer.Kind.ADMIN1
        && (city.kind() == Gazetteer.Kind.CAPITAL || city.kind() == Gazetteer.Kind.CITY)
        && !city.isByname()
        && city.unit().equals(unit.unit())
        && city.people() >= LARGE * unit.people();
  }
}
