package org.onrecord.compare;

import java.util.Comparator;
import java.util.Locale;
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
    return new Subject(
        Bag.of(
            claims.topics().stream()
                .map(topic -> weighed(topic, lexicon))
                .sorted(Comparator.comparingLong(Passage.Weighed::hash))
                .toList()));
  }

  private static Passage.Weighed weighed(String topic, Lexicon lexicon) {
    String word = topic.replace(Stories.NO_NAME, "").toLowerCase(Locale.ROOT);
    double rarity = lexicon.entry(word).rarity();
    return new Passage.Weighed(topic, Terms.hash(topic), rarity * rarity);
  }

  /** Whether two documents may tell of one story, so that it is worth comparing their claims. */
  public boolean isNear(Subject other) {
    return words.near(other.words) >= NEAR;
  }
}
