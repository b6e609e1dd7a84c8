package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets each dependent fragment pick the head that fits it best, or none, among those within reach;
 * how sure the pick is comes from a softmax over all of them. A head that the best sequence of tags
 * does not have counts as much less as it is improbable.
 */
final class Chooser {
  private final LinkScorer scorer;
  private final int reach;

  /** In text order; none overlaps another nor a dependent. */
  private final List<Fragment> candidates;

  Chooser(LinkScorer scorer, int reach, List<Fragment> candidates) {
    this.scorer = scorer;
    this.reach = reach;
    this.candidates = candidates;
  }

  /** The picks of dependents in text order, one each. */
  List<Choice> choices(List<Fragment> dependents) {
    List<Choice> choices = new ArrayList<>(dependents.size());
    int nearest = 0;
    int before = 0;
    for (Fragment dependent : dependents) {
      while (nearest < candidates.size() && isFarBefore(candidates.get(nearest), dependent)) {
        nearest++;
      }
      while (before < candidates.size() && candidates.get(before).last() < dependent.first()) {
        before++;
      }
      choices.add(choice(dependent, nearest, before));
    }
    return choices;
  }

  private boolean isFarBefore(Fragment candidate, Fragment dependent) {
    return dependent.gapTo(candidate) < -reach - 1;
  }

  private boolean isFarBehind(Fragment candidate, Fragment dependent) {
    return dependent.gapTo(candidate) > reach + 1;
  }

  /**
   * @param from index of the first candidate within reach
   * @param before how many candidates stand before the dependent
   */
  private Choice choice(Fragment dependent, int from, int before) {
    float[] vector = scorer.vector(dependent);
    double best = scorer.none(vector);
    Optional<Fragment> head = Optional.empty();
    // The sum of exp(score - best) so far.
    double sum = 1;
    for (int i = from; i < candidates.size(); i++) {
      Fragment candidate = candidates.get(i);
      if (isFarBehind(candidate, dependent)) {
        break;
      }
      int between = i < before ? before - 1 - i : i - before;
      double score = scorer.pair(vector, dependent, candidate, between) + candidate.offer();
      if (score > best) {
        sum = sum * Math.exp(best - score) + 1;
        best = score;
        head = Optional.of(candidate);
      } else {
        sum += Math.exp(score - best);
      }
    }
    return new Choice(dependent, head, 1 / sum);
  }
}
