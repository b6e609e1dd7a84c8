package org.onrecord.reading.actor;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Head;

/**
 * The sector that the model finds likeliest of an actor, from the mean scores of its mentions, and
 * what the words for it say.
 *
 * <p>Immutable; safe to share between threads.
 */
final class LikelySector {
  /** What the words for a role count beside the model, in logits; tuned on development text. */
  private static final double WORDS = 4;

  private final List<String> tags;

  /**
   * @param head of the model; its first tag stands for no sector
   */
  LikelySector(Head head) {
    tags = head.tags();
  }

  /** The likeliest; none where it is likeliest that there is none. */
  Optional<String> of(List<Phrase> chain, Optional<String> byWords) {
    double[] sums = new double[tags.size()];
    int known = 0;
    for (Phrase phrase : chain) {
      float[] scores = phrase.model().sectors();
      known += scores.length > 0 ? 1 : 0;
      for (int tag = 0; tag < scores.length; tag++) {
        sums[tag] += scores[tag];
      }
    }
    if (known == 0) {
      return byWords;
    }
    int best = 0;
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] =
          sums[tag] / known + (byWords.filter(tags.get(tag)::equals).isPresent() ? WORDS : 0);
      best = sums[tag] > sums[best] ? tag : best;
    }
    return best == 0 ? Optional.empty() : Optional.of(tags.get(best));
  }
}
