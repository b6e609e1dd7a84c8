package org.onrecord.reading.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Chooses the places that a document means, all together: a name means one place in a document; the
 * better known is likelier, and so is what lies near, or in the same country, as the other places
 * that it names. "Bangor, Maine" says it itself.
 *
 * <p>For one document and one thread.
 */
final class Resolution {
  /** What speaks for a place, in powers of ten of people; tuned on development texts. */
  private static final double POPULATION = .8;

  private static final double SAME_COUNTRY = 1;
  private static final double SAME_UNIT = 1.5;
  private static final double NEAR = 2.5;
  private static final double SAID = 8;
  private static final double HOME = 1;

  /** At which distance nearness counts half, in kilometres. */
  private static final double HALF = 100;

  /** Up to which distance two places of one name may be the same, in kilometres. */
  private static final double SAME = 50;

  /** Which share of its unit's people a city has that is more than its seat. */
  private static final double LARGE = .25;

  /** How many other names a name is compared with. */
  private static final int MOST_OTHERS = 60;

  private static final int ROUNDS = 3;

  private static final Pattern HOLDS = Pattern.compile(",\\s+|\\s+\\(|,\\s+in\\s+");

  /** What follows a place that says where another lies; not "In Paris, American officials". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:$|[,.;:)\\]”\"\\n—–-]|(?:on|in|at|and|where|who|which|when|for|to|from|with|by"
              + "|after|before|since|was|were|is|are|has|have|had|that)\\b)");

  /** A name in the text. */
  record Mention(Span span, String name) {}

  /** The units and countries that a name is said to lie in. */
  private record Holders(Set<String> units, Set<String> countries) {
    Holders() {
      this(new HashSet<>(), new HashSet<>());
    }

    void add(Gazetteer.Entry holder) {
      if (holder.kind() == Gazetteer.Kind.ADMIN1) {
        units.add(holder.unit());
      } else if (holder.kind() == Gazetteer.Kind.COUNTRY && !holder.country().isEmpty()) {
        countries.add(holder.country());
      }
    }

    boolean hold(Gazetteer.Entry entry) {
      return (entry.kind() != Gazetteer.Kind.ADMIN1 && units.contains(entry.unit()))
          || (entry.kind() != Gazetteer.Kind.COUNTRY && countries.contains(entry.country()));
    }
  }

  private final Atlas atlas;
  private final List<String> keys;
  private final Map<String, List<Gazetteer.Entry>> candidates = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Holders> holders = new HashMap<>();
  private final Map<String, Gazetteer.Entry> chosen = new HashMap<>();

  private Resolution(String text, List<Mention> mentions, Atlas atlas) {
    this.atlas = atlas;
    keys = mentions.stream().map(mention -> Gazetteer.key(mention.name())).toList();
    for (String key : keys) {
      counts.merge(key, 1, Integer::sum);
      candidates.computeIfAbsent(key, atlas::of);
    }
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (holds(text, mentions.get(i).span(), mentions.get(i + 1).span())) {
        hold(keys.get(i), keys.get(i + 1));
      }
    }
    candidates.replaceAll(this::ownFirst);
    candidates.replaceAll((key, all) -> cityForUnit(all));
  }

  /** A country lies in no other: "Colombia, Cuba and Peru" is a list. */
  private void hold(String inner, String outer) {
    List<Gazetteer.Entry> places = candidates.getOrDefault(outer, List.of());
    if (!isCountry(inner) || !isCountry(outer)) {
      Holders of = holders.computeIfAbsent(inner, any -> new Holders());
      places.forEach(of::add);
    }
  }

  private boolean isCountry(String key) {
    List<Gazetteer.Entry> places = candidates.getOrDefault(key, List.of());
    return !places.isEmpty() && places.getFirst().kind() == Gazetteer.Kind.COUNTRY;
  }

  /** "Bangor, Maine", "Bangor (Maine)". */
  private static boolean holds(String text, Span span, Span next) {
    return span.end() <= next.start()
        && HOLDS.matcher(text).region(span.end(), next.start()).matches()
        && BEHIND.matcher(text).region(next.end(), text.length()).lookingAt();
  }

  /**
   * Of a name's places only the user's own, where it has any, unless the text says another. Where a
   * place lies that is not known to lie in what the text says, the known one beside it tells.
   */
  private List<Gazetteer.Entry> ownFirst(String key, List<Gazetteer.Entry> all) {
    List<Gazetteer.Entry> own = all.stream().filter(Gazetteer.Entry::isOwn).toList();
    List<Gazetteer.Entry> said =
        own.isEmpty() ? own : all.stream().filter(each -> isSaid(key, each)).toList();
    if (said.isEmpty()) {
      return own.isEmpty() ? all : own;
    }
    List<Gazetteer.Entry> both =
        own.stream()
            .filter(each -> said.stream().anyMatch(other -> each.distance(other) < SAME))
            .toList();
    return both.isEmpty() ? said : both;
  }

  /** A capital goes before the unit around it that is named after it. */
  private static List<Gazetteer.Entry> cityForUnit(List<Gazetteer.Entry> all) {
    return all.stream().noneMatch(each -> each.kind() == Gazetteer.Kind.ADMIN1)
        ? all
        : all.stream()
            .filter(unit -> all.stream().noneMatch(city -> isItsCity(city, unit)))
            .toList();
  }

  private static boolean isItsCity(Gazetteer.Entry city, Gazetteer.Entry unit) {
    return unit.kind() == Gazetteer.Kind.ADMIN1
        && city.kind() == Gazetteer.Kind.CAPITAL
        && city.unit().equals(unit.unit())
        && city.people() >= LARGE * unit.people();
  }

  /** The place of each mention, empty where none bears its name. */
  static List<Optional<Gazetteer.Entry>> of(String text, List<Mention> mentions, Atlas atlas) {
    Resolution all = new Resolution(text, mentions, atlas);
    for (int round = 0; round < ROUNDS; round++) {
      all.choose(round > 0);
    }
    return all.keys.stream().map(key -> Optional.ofNullable(all.chosen.get(key))).toList();
  }

  private void choose(boolean together) {
    Map<String, Gazetteer.Entry> before = mostNamed();
    candidates.forEach(
        (key, all) -> {
          Gazetteer.Entry best = null;
          double most = Double.NEGATIVE_INFINITY;
          for (Gazetteer.Entry each : all) {
            double score =
                prior(each)
                    + (isSaid(key, each) ? SAID : 0)
                    + (together ? beside(key, each, before) : 0);
            if (score > most) {
              most = score;
              best = each;
            }
          }
          if (best != null) {
            chosen.put(key, best);
          }
        });
  }

  /** What was chosen for the names that stand most often: all of them but in lists of places. */
  private Map<String, Gazetteer.Entry> mostNamed() {
    Map<String, Gazetteer.Entry> most = new LinkedHashMap<>();
    chosen.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Gazetteer.Entry> each) ->
                        counts.getOrDefault(each.getKey(), 1))
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_OTHERS)
        .forEach(each -> most.put(each.getKey(), each.getValue()));
    return most;
  }

  private double prior(Gazetteer.Entry entry) {
    double ahead =
        switch (entry.kind()) {
          case COUNTRY -> 2;
          case CONTINENT -> 2;
          case ADMIN1 -> .5;
          case CAPITAL -> 1.8;
          case SECTION -> -.5;
          default -> 0;
        };
    return POPULATION * (Math.log10(entry.people() + 100) + ahead)
        + (atlas.isAtHome(entry) ? HOME : 0);
  }

  private boolean isSaid(String key, Gazetteer.Entry entry) {
    Holders said = holders.get(key);
    return said != null && said.hold(entry);
  }

  private double beside(String key, Gazetteer.Entry entry, Map<String, Gazetteer.Entry> others) {
    double sum = 0;
    double weights = 1;
    for (Map.Entry<String, Gazetteer.Entry> other : others.entrySet()) {
      if (other.getKey().equals(key)) {
        continue;
      }
      Gazetteer.Entry place = other.getValue();
      double weight = Math.sqrt(counts.getOrDefault(other.getKey(), 1));
      weights += weight;
      boolean country = !entry.country().isEmpty() && entry.country().equals(place.country());
      boolean unit = country && entry.unit().equals(place.unit()) && !entry.unit().endsWith(".");
      double near = 1 / (1 + entry.distance(place) / HALF);
      sum += weight * ((country ? SAME_COUNTRY : 0) + (unit ? SAME_UNIT : 0) + NEAR * near);
    }
    return sum / Math.sqrt(weights);
  }
}
