package org.onrecord.eval.score;

import java.util.Set;
import org.onrecord.text.Span;

/**
 * MUC: the share of links that it takes to make the chains of one side and that the other has, too.
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/M95-1005">Vilain et al. (1995), A Model-Theoretic
 *     Coreference Scoring Scheme</a>
 */
final class Muc {
  private Muc() {}

  static RecallPrecision of(ChainComparison chains) {
    return new RecallPrecision(
        kept(chains), links(chains), kept(chains.swapped()), links(chains.swapped()));
  }

  private static int links(ChainComparison chains) {
    return ChainComparison.mentions(chains.gold()) - chains.gold().size();
  }

  private static int kept(ChainComparison chains) {
    return chains.gold().stream().mapToInt(chain -> kept(chain, chains)).sum();
  }

  /** A mention without a twin is a piece of its own. */
  private static int kept(Set<Span> chain, ChainComparison chains) {
    return chains.shared(chain).values().stream().mapToInt(both -> both - 1).sum();
  }
}
