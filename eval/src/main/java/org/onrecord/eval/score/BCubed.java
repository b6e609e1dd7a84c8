package org.onrecord.eval.score;

import java.util.Set;
import org.onrecord.text.Span;

/**
 * B³: of each mention, the share of its chain that stands with it in a chain of the other side. A
 * mention without a twin has none of it (Pradhan et al. 2014).
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/P98-1012">Bagga and Baldwin (1998), Entity-Based
 *     Cross-Document Coreferencing Using the Vector Space Model</a>
 */
final class BCubed {
  private BCubed() {}

  static RecallPrecision of(ChainComparison chains) {
    return new RecallPrecision(
        together(chains),
        ChainComparison.mentions(chains.gold()),
        together(chains.swapped()),
        ChainComparison.mentions(chains.found()));
  }

  private static double together(ChainComparison chains) {
    return chains.gold().stream().mapToDouble(chain -> together(chain, chains)).sum();
  }

  private static double together(Set<Span> chain, ChainComparison chains) {
    return chains.shared(chain).values().stream()
        .mapToDouble(both -> (double) both * both / chain.size())
        .sum();
  }
}
