package org.onrecord.reading.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/**
 * Which of the places of its name each mention may mean by what stands beside it: "Bangor, Maine"
 * lies in Maine; what holds it there is the state, as is "New York state". What a text says a name
 * to lie in it says of the name's next mentions too, until it says something else.
 *
 * <p>For one document and one thread.
 */
final class Narrowing {
  private final List<Span> spans;
  private final List<String> keys;
  private final Map<String, List<Gazetteer.Entry>> known = new HashMap<>();

  /** For each mention the places that lie in what is said to hold it; none where nothing is. */
  private final List<List<Gazetteer.Entry>> held;

  /** For each mention the units and countries that it is said to be; none where nothing is said. */
  private final List<List<Gazetteer.Entry>> regions;

  private final Set<Integer> holding = new HashSet<>();

  private Narrowing(String text, List<Resolution.Mention> mentions, Atlas atlas) {
    Cues cues = new Cues(text);
    spans = mentions.stream().map(Resolution.Mention::span).toList();
    keys = mentions.stream().map(Resolution.Mention::key).toList();
    held = new ArrayList<>(Collections.nCopies(keys.size(), List.of()));
    regions = new ArrayList<>(held);
    for (int i = 0; i < keys.size(); i++) {
      known.computeIfAbsent(keys.get(i), atlas::of);
      if (isCalledUnit(i, cues)) {
        regions.set(i, units(i));
      }
    }
    for (int i = 0; i + 1 < keys.size(); i++) {
      if (cues.holds(spans.get(i), spans.get(i + 1)) && !(isCountry(i) && isCountry(i + 1))) {
        hold(i, i + 1, cues);
      }
    }
    for (int i = 0; i + 1 < keys.size(); i++) {
      if (cues.list(spans.get(i), spans.get(i + 1))) {
        list(i, i + 1);
        list(i + 1, i);
      }
    }
  }

  /**
   * What stands in a list beside a unit is one of the same country: not "Halden, Ohio and", nor a
   * capital, which is named beside units too.
   */
  private void list(int mention, int beside) {
    boolean isToldApart = !held.get(mention).isEmpty() || !regions.get(mention).isEmpty();
    if (!isToldApart && !isCapital(mention) && isUnit(beside) && !holding.contains(beside)) {
      Gazetteer.Entry unit = known(beside).getFirst();
      boolean isInside =
          known(mention).stream().anyMatch(place -> place.liesInOneOf(Set.of(unit.unit())));
      regions.set(
          mention,
          those(
              isInside ? List.of() : units(mention),
              place -> place.country().equals(unit.country())));
    }
  }

  private boolean isCalledUnit(int mention, Cues cues) {
    Span span = spans.get(mention);
    if (isCountry(mention)) {
      return cues.callUnitNotCountry(span);
    }
    return cues.callUnit(span)
        || cues.haveGovernor(span)
        || (cues.haveBorder(span) && !isCapital(mention));
  }

  private List<Gazetteer.Entry> units(int mention) {
    return those(known(mention), place -> place.kind() == Gazetteer.Kind.ADMIN1);
  }

  /** Whether a name is that of a unit and of no capital. */
  private boolean isUnit(int mention) {
    List<Gazetteer.Entry> places = Preference.cityForUnit(known(mention));
    return !places.isEmpty()
        && places.getFirst().kind() == Gazetteer.Kind.ADMIN1
        && !isCapital(mention);
  }

  /** Whether a name is a capital's, among others. */
  private boolean isCapital(int mention) {
    return known(mention).stream().anyMatch(place -> place.kind() == Gazetteer.Kind.CAPITAL);
  }

  /** The places that each mention may mean, the most important first. */
  static List<List<Gazetteer.Entry>> of(
      String text, List<Resolution.Mention> mentions, Atlas atlas) {
    return new Narrowing(text, mentions, atlas).all();
  }

  private List<List<Gazetteer.Entry>> all() {
    Map<String, List<Gazetteer.Entry>> lately = new HashMap<>();
    for (int i = keys.size() - 1; i >= 0; i--) {
      keepHeld(i, lately);
    }
    Map<String, List<Gazetteer.Entry>> unsaid = new HashMap<>();
    known.forEach((key, places) -> unsaid.put(key, Preference.ofAll(places)));
    List<List<Gazetteer.Entry>> all = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      keepHeld(i, lately);
      boolean isRegion = held.get(i).isEmpty() && !regions.get(i).isEmpty();
      List<Gazetteer.Entry> said =
          isRegion ? regions.get(i) : lately.getOrDefault(keys.get(i), List.of());
      all.add(
          said.isEmpty()
              ? unsaid.getOrDefault(keys.get(i), List.of())
              : Preference.ofSaid(said, known(i)));
    }
    return all;
  }

  private void keepHeld(int mention, Map<String, List<Gazetteer.Entry>> lately) {
    if (!held.get(mention).isEmpty()) {
      lately.put(keys.get(mention), held.get(mention));
    }
  }

  private List<Gazetteer.Entry> known(int mention) {
    return known.getOrDefault(keys.get(mention), List.of());
  }

  private static List<Gazetteer.Entry> those(
      List<Gazetteer.Entry> places, Predicate<Gazetteer.Entry> wanted) {
    return places.stream().filter(wanted).toList();
  }

  /** A country lies in no other: "Colombia, Cuba and Peru" is a list. */
  private boolean isCountry(int mention) {
    return !known(mention).isEmpty() && known(mention).getFirst().kind() == Gazetteer.Kind.COUNTRY;
  }

  private void hold(int inner, int outer, Cues cues) {
    Set<String> around =
        known(outer).stream().flatMap(place -> place.region().stream()).collect(Collectors.toSet());
    List<Gazetteer.Entry> inside =
        those(
            regions.get(inner).isEmpty() ? known(inner) : regions.get(inner),
            place -> place.liesInOneOf(around));
    List<Gazetteer.Entry> best = Preference.best(known(inner));
    if (Preference.areFarBetterKnown(best, inside) && isList(outer, around, cues)) {
      held.set(inner, best);
    } else if (!inside.isEmpty()) {
      held.set(inner, inside);
      holding.add(outer);
      regions.set(outer, those(known(outer), place -> holdsOneOf(place, inside)));
    }
  }

  /**
   * Whether what seems to hold a place is a city in a list that ends with a name from elsewhere:
   * "Rome, New York and Tokyo".
   */
  private boolean isList(int outer, Set<String> around, Cues cues) {
    int last = outer + 1;
    return last < keys.size()
        && cues.endList(spans.get(outer), spans.get(last))
        && !isUnit(outer)
        && !isCountry(outer)
        && Preference.best(known(last)).stream().noneMatch(place -> place.liesInOneOf(around))
        && !(last + 1 < keys.size() && cues.holds(spans.get(last), spans.get(last + 1)));
  }

  private static boolean holdsOneOf(Gazetteer.Entry outer, List<Gazetteer.Entry> inside) {
    return outer
        .region()
        .filter(region -> inside.stream().anyMatch(place -> place.liesInOneOf(Set.of(region))))
        .isPresent();
  }
}
