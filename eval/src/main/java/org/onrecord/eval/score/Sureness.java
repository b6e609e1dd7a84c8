package org.onrecord.eval.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.record.Statement;

/**
 * How sure a reader was of a finding, and whether it was right to be.
 *
 * @param confidence that it states, in [0, 1]
 * @param right whether the finding is right: its content matches a gold content and its source is
 *     that gold's (the criterion of {@code said} in {@link AttributionScorer})
 */
public record Sureness(double confidence, boolean right) {

  /** Of all findings of one document. */
  public static List<Sureness> of(Comparison comparison) {
    Set<String> right =
        Matching.of(comparison).matches().stream()
            .filter(Matching.Match::hasSameSource)
            .map(Matching.Match::found)
            .flatMap(Optional::stream)
            .map(Statement::id)
            .collect(Collectors.toSet());
    return comparison.found().stream()
        .map(each -> new Sureness(each.confidence(), right.contains(each.id())))
        .toList();
  }
}
