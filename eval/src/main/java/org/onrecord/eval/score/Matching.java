package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.eval.gold.Triple;
import org.onrecord.record.Statement;

/**
 * Which finding stands for which gold: in the gold's order each takes the finding whose content is
 * most like its own among those left, if it is like enough ({@value #ENOUGH} of the characters of
 * both are shared).
 *
 * @param matches one for each gold, in its order
 */
public record Matching(List<Match> matches) {
  /** The least intersection over union of two contents that match. */
  static final double ENOUGH = 0.8;

  public Matching {
    matches = List.copyOf(matches);
  }

  /**
   * A gold and what was found for it.
   *
   * @param gold what a person marked
   * @param found the finding with the same content
   */
  public record Match(Triple gold, Optional<Statement> found) {
    /** Whether the finding has the right source: it overlaps the gold's, or neither has one. */
    public boolean hasSameSource() {
      return found.isPresent()
          && Characters.sameSource(gold.source(), found.orElseThrow().source());
    }
  }

  /** The best matches of a comparison. */
  public static Matching of(Comparison comparison) {
    List<Statement> left = new ArrayList<>(comparison.found());
    List<Match> matches = new ArrayList<>();
    for (Triple gold : comparison.gold()) {
      Optional<Statement> best = closest(gold, left);
      best.ifPresent(left::remove);
      matches.add(new Match(gold, best));
    }
    return new Matching(matches);
  }

  private static Optional<Statement> closest(Triple gold, List<Statement> left) {
    BitSet content = Characters.of(gold.content());
    Optional<Statement> best = Optional.empty();
    double most = 0;
    for (Statement each : left) {
      double iou = Characters.iou(content, Characters.of(each.content()));
      if (iou > most) {
        most = iou;
        best = Optional.of(each);
      }
    }
    return most >= ENOUGH ? best : Optional.empty();
  }
}
