package org.onrecord.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.reading.attribution.Inflection;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Stories;

/**
 * What the claims of a document are about: the names and the longer words in them, each weighing by
 * the square of its rarity.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Subject {
  /**
   * The least cosine of two documents that tell of one story. Of ECB+'s topics of tuning 96 % of
   * the pairs with two events in common lie above it, and .02 % of those of two topics.
   */
  private static final double NEAR = .16;

  private final Bag words;

  private Subject(Bag words) {
    this.words = words;
  }

  public static Subject of(Claims claims) {
    Lexicon lexicon = Lexicon.load();
    Map<String, Double> weights = new HashMap<>();
    for (String topic : claims.topics()) {
      String word = topic.replace(Stories.NO_NAME, "").toLowerCase(Locale.ROOT);
      double rarity = lexicon.rarity(Inflection.stem(word));
      weights.put(topic, rarity * rarity);
    }
    return new Subject(Bag.of(weights));
  }

  /** Whether two documents may tell of one story, so that it is worth comparing their claims. */
  public boolean isNear(Subject other) {
    return words.near(other.words) >= NEAR;
  }
}
