package org.onrecord.eval.command;

import java.util.Collection;
import java.util.List;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.ActScorer;
import org.onrecord.eval.score.Decision;

/** Which labels were taken for which. */
final class Confusions {
  private Confusions() {}

  /** How often, most often first. */
  static Table table(String title, Collection<Decision> decisions) {
    return new Table(
        title,
        List.of("gold", "found", "count"),
        ActScorer.confusions(decisions).stream()
            .map(
                each ->
                    List.of(
                        each.decision().gold(),
                        each.decision().found(),
                        String.valueOf(each.count())))
            .toList());
  }
}
