package org.onrecord.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Chooses the places that a document means, all together: a name means one place in a document,
 * unless the document itself says two; the better known is likelier, and so is what lies near, or
 * in the same country, as the other places that it names.
 *
 * <p>For one document and one thread.
 */
final class Resolution {
  /** What speaks for a place, in powers of ten of people; tuned on development texts. */
  private static final double POPULATION = .8;

  private static final double SAME_COUNTRY = 1;
  private static final double SAME_UNIT = 1.5;
  private static final double NEAR = 2.5;
  private static final double HOME = 1;
  private static final double BYNAME = -1.5;

  /** At which distance nearness counts half, in kilometres. */
  private static final double HALF = 100;

  /** How many other names a name is compared with. */
  private static final int MOST_OTHERS = 60;

  /** How many places of a name are compared: the most important. */
  private static final int MOST_PLACES = 40;

  private static final int ROUNDS = 3;

  /**
   * A name in the text.
   *
   * @param key of the name
   */
  record Mention(Span span, String key) {
    static Mention of(Span span, String text) {
      return new Mention(span, Gazetteer.key(span.in(text)));
    }
  }

  /** What makes two mentions mean one place. */
  private record Use(String key, List<Gazetteer.Entry> places) {}

  /** A name with the places that it may mean, over all mentions where it may mean these. */
  private static final class Sense {
    private final Use use;
    private int count;
    private Gazetteer.@Nullable Entry chosen;

    Sense(Use use) {
      this.use = use;
    }
  }

  /** What was chosen the last time. */
  private record Chosen(Sense sense, Gazetteer.Entry place) {}

  private final Atlas atlas;
  private final Map<Use, Sense> senses = new LinkedHashMap<>();
  private final List<Sense> meant = new ArrayList<>();

  private Resolution(String text, List<Mention> mentions, Atlas atlas) {
    this.atlas = atlas;
    List<List<Gazetteer.Entry>> places = Narrowing.of(text, mentions, atlas);
    for (int i = 0; i < places.size(); i++) {
      List<Gazetteer.Entry> all = places.get(i);
      Use use = new Use(mentions.get(i).key(), all.subList(0, Math.min(all.size(), MOST_PLACES)));
      Sense sense = senses.computeIfAbsent(use, Sense::new);
      sense.count++;
      meant.add(sense);
    }
  }

  /** The place of each mention, empty where none bears its name. */
  static List<Optional<Gazetteer.Entry>> of(String text, List<Mention> mentions, Atlas atlas) {
    Resolution all = new Resolution(text, mentions, atlas);
    for (int round = 0; round < ROUNDS; round++) {
      all.choose();
    }
    return all.meant.stream().map(sense -> Optional.ofNullable(sense.chosen)).toList();
  }

  private void choose() {
    List<Chosen> others = mostNamed();
    for (Sense sense : senses.values()) {
      double most = Double.NEGATIVE_INFINITY;
      for (Gazetteer.Entry each : sense.use.places()) {
        double score = prior(each) + beside(sense, each, others);
        if (score > most) {
          most = score;
          sense.chosen = each;
        }
      }
    }
  }

  /** What was chosen for the names that stand most often: all of them but in lists of places. */
  private List<Chosen> mostNamed() {
    return senses.values().stream()
        .sorted(
            Comparator.comparingInt((Sense sense) -> sense.count)
                .reversed()
                .thenComparing(sense -> sense.use.key()))
        .flatMap(sense -> Optional.ofNullable(sense.chosen).map(p -> new Chosen(sense, p)).stream())
        .limit(MOST_OTHERS)
        .toList();
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
        + (atlas.isAtHome(entry) ? HOME : 0)
        + (entry.isByname() ? BYNAME : 0);
  }

  private static double beside(Sense sense, Gazetteer.Entry entry, List<Chosen> others) {
    double sum = 0;
    double weights = 1;
    for (Chosen other : others) {
      if (other.sense() == sense) {
        continue;
      }
      Gazetteer.Entry place = other.place();
      double weight = Math.sqrt(other.sense().count);
      weights += weight;
      boolean country = !entry.country().isEmpty() && entry.country().equals(place.country());
      boolean unit = country && entry.unit().equals(place.unit()) && !entry.unit().endsWith(".");
      double near = 1 / (1 + entry.distance(place) / HALF);
      sum += weight * ((country ? SAME_COUNTRY : 0) + (unit ? SAME_UNIT : 0) + NEAR * near);
    }
    return sum / Math.sqrt(weights);
  }
}
