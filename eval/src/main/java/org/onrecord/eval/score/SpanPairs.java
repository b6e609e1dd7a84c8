package org.onrecord.eval.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.text.Span;

/**
 * Pairs spans with those found: each gold one, in its order, takes the first that is left and
 * overlaps it, one that equals it before others. So do {@code TempEval-3}'s scorer and {@code
 * findings.py}.
 */
final class SpanPairs {
  private SpanPairs() {}

  /** For each gold one the place of its finding. */
  static <G, F> List<Optional<F>> of(
      List<G> gold, Function<G, Span> goldSpan, List<F> found, Function<F, Span> foundSpan) {
    Set<Integer> used = new HashSet<>();
    return gold.stream()
        .map(each -> best(goldSpan.apply(each), found, foundSpan, used).map(found::get))
        .toList();
  }

  private static <F> Optional<Integer> best(
      Span gold, List<F> found, Function<F, Span> span, Set<Integer> used) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Span other = span.apply(found.get(i));
      if (!used.contains(i) && other.overlaps(gold)) {
        if (other.equals(gold)) {
          best = Optional.of(i);
          break;
        }
        best = best.isPresent() ? best : Optional.of(i);
      }
    }
    best.ifPresent(used::add);
    return best;
  }
}
