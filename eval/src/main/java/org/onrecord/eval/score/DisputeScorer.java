package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.onrecord.eval.gold.GoldDisputes;
import org.onrecord.record.Labelled;
import org.onrecord.record.NewsRecord;

/**
 * Scores disputes: {@code precision} and {@code recall} of those that match (see {@link
 * DisputeMatching}), {@code relation}, the share of these that have the right relation, {@code
 * who}, the share of their sides whose speaker is named like the gold's, and {@code false-near},
 * the share of near misses in which a dispute was read.
 *
 * <p>No state; safe to share between threads.
 */
public final class DisputeScorer {
  private static final String GOLD = "gold/";
  private static final String READ = "read/";
  private static final String NEAR = "near/";
  private static final List<Measure> MEASURES =
      List.of(
          Measure.precision("precision", "disputes"),
          Measure.recall("recall", "disputes"),
          Measure.recall("relation", "relation"),
          Measure.recall("who", "who"),
          Measure.recall("false-near", "near"));

  private DisputeScorer() {}

  /** Counts in one report. */
  public static Tally tally(GoldDisputes gold, NewsRecord record) {
    Tally tally = new Tally();
    for (DisputeMatching.Match match : DisputeMatching.of(gold, record)) {
      boolean right = match.isRight();
      match
          .gold()
          .ifPresent(
              it -> {
                tally.addCase("disputes", right);
                tally.addCase(name(GOLD, it.relation()), right);
              });
      match
          .found()
          .ifPresent(
              it -> {
                tally.add("disputes", 0, right ? 0 : 1, 0);
                tally.add(name(READ, it.relation()), right ? 1 : 0, right ? 0 : 1, 0);
              });
      if (right) {
        tally.addCase("relation", match.hasSameRelation());
        DisputeMatching.sides(match, record)
            .forEach(
                sides ->
                    tally.addCase(
                        "who", SideNames.isNamed(sides.getValue(), sides.getKey().who(), record)));
      }
    }
    gold.near()
        .ifPresent(
            kind -> {
              tally.addCase("near", !record.disputes().isEmpty());
              tally.addCase(NEAR + kind, !record.disputes().isEmpty());
            });
    return tally;
  }

  private static String name(String prefix, Labelled relation) {
    return prefix + relation.label();
  }

  /** The figures of some reports together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> reports) {
    return Measure.all(MEASURES, reports);
  }

  /** By relation what of the gold was read, and what was not. */
  public static SortedMap<String, Counts> gold(Collection<Tally> reports) {
    return Tally.sum(reports).under(GOLD);
  }

  /** By relation what of what was read is in the gold, and what is not. */
  public static SortedMap<String, Counts> read(Collection<Tally> reports) {
    return Tally.sum(reports).under(READ);
  }

  /** By kind of near miss in how many a dispute was read ("right"), and in how many none. */
  public static SortedMap<String, Counts> near(Collection<Tally> reports) {
    return Tally.sum(reports).under(NEAR);
  }
}
