package org.onrecord.eval.score;

/**
 * CEAF with φ4, entity by entity: chains of both sides are paired so that they are as alike as can
 * be, by twice what two share over what they have together.
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/H05-1004">Luo (2005), On Coreference Resolution
 *     Performance Metrics</a>
 */
final class CeafPhi4 {
  private CeafPhi4() {}

  static RecallPrecision of(ChainComparison chains) {
    double alike = Assignment.best(likeness(chains));
    return new RecallPrecision(alike, chains.gold().size(), alike, chains.found().size());
  }

  private static double[][] likeness(ChainComparison chains) {
    double[][] likeness = new double[chains.gold().size()][chains.found().size()];
    for (int i = 0; i < likeness.length; i++) {
      double[] row = likeness[i];
      int size = chains.gold().get(i).size();
      chains
          .shared(chains.gold().get(i))
          .forEach((j, both) -> row[j] = 2.0 * both / (size + chains.found().get(j).size()));
    }
    return likeness;
  }
}
