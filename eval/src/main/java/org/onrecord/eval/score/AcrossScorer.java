package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.onrecord.eval.gold.GoldAcross;
import org.onrecord.reading.dispute.Rifts.Held;
import org.onrecord.reading.dispute.Rifts.Rift;
import org.onrecord.record.Labelled;

/**
 * Scores disputes between reports. One is found if two of its sides are overlapped by different
 * sides of a dispute that was read, in the right reports: {@code precision} and {@code recall}
 * where the relation is right, too, {@code precision-any} and {@code recall-any} whatever it is;
 * {@code false-near} is the share of near misses in which one was read.
 *
 * <p>No state; safe to share between threads.
 */
public final class AcrossScorer {
  private static final double SAME_RELATION = 1e-3;
  private static final String GOLD = "gold/";
  private static final String READ = "read/";
  private static final String NEAR = "near/";
  private static final List<Measure> MEASURES =
      List.of(
          Measure.precision("precision", "strict"),
          Measure.recall("recall", "strict"),
          Measure.precision("precision-any", "any"),
          Measure.recall("recall-any", "any"),
          Measure.recall("false-near", "near"));

  private AcrossScorer() {}

  /**
   * Counts in one cluster.
   *
   * @param found the disputes that were read with a side in it; a claim's document is the name of
   *     its report, after the cluster's id and a space
   */
  public static Tally tally(GoldAcross gold, List<Rift> found) {
    Tally tally = new Tally();
    double[][] weights =
        gold.disputes().stream()
            .map(
                dispute ->
                    found.stream()
                        .mapToDouble(
                            rift ->
                                matches(gold, dispute, rift)
                                    ? 1 + (isSame(dispute, rift) ? SAME_RELATION : 0)
                                    : 0)
                        .toArray())
            .toArray(double[][]::new);
    int[] columns = Assignment.columns(weights);
    boolean[] right = new boolean[found.size()];
    boolean[] strict = new boolean[found.size()];
    for (int i = 0; i < columns.length; i++) {
      GoldAcross.Disputed dispute = gold.disputes().get(i);
      boolean met = columns[i] >= 0;
      boolean same = met && isSame(dispute, found.get(columns[i]));
      tally.addCase("any", met);
      tally.addCase("strict", same);
      tally.addCase(name(GOLD, dispute.relation()), same);
      if (met) {
        right[columns[i]] = true;
        strict[columns[i]] = same;
      }
    }
    for (int i = 0; i < found.size(); i++) {
      tally.add("any", 0, right[i] ? 0 : 1, 0);
      tally.add("strict", 0, strict[i] ? 0 : 1, 0);
      tally.add(name(READ, found.get(i).relation()), strict[i] ? 1 : 0, strict[i] ? 0 : 1, 0);
    }
    for (GoldAcross.Near near : gold.near()) {
      boolean taken = found.stream().anyMatch(rift -> isWithin(gold, near, rift));
      tally.addCase("near", taken);
      tally.addCase(NEAR + near.kind(), taken);
    }
    return tally;
  }

  private static boolean isSame(GoldAcross.Disputed dispute, Rift rift) {
    return dispute.relation() == rift.relation();
  }

  private static String name(String prefix, Labelled relation) {
    return prefix + relation.label();
  }

  private static boolean matches(GoldAcross gold, GoldAcross.Disputed dispute, Rift rift) {
    double[][] sides =
        dispute.sides().stream()
            .map(
                side ->
                    rift.sides().stream()
                        .mapToDouble(each -> meets(gold, side, each) ? 1 : 0)
                        .toArray())
            .toArray(double[][]::new);
    return IntStream.of(Assignment.columns(sides)).filter(column -> column >= 0).count() > 1;
  }

  /** Whether both sides of what was read lie in what only looks like a dispute. */
  private static boolean isWithin(GoldAcross gold, GoldAcross.Near near, Rift rift) {
    return rift.sides().stream().allMatch(side -> meets(gold, near.words(), side));
  }

  private static boolean meets(GoldAcross gold, List<GoldAcross.Words> words, List<Held> side) {
    return side.stream()
        .anyMatch(
            held ->
                words.stream()
                    .anyMatch(
                        each ->
                            held.document().equals(gold.id() + " " + each.report())
                                && held.place().words().stream()
                                    .anyMatch(
                                        span -> each.spans().stream().anyMatch(span::overlaps))));
  }

  /** The figures of some clusters together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> clusters) {
    return Measure.all(MEASURES, clusters);
  }

  /** By relation what of the gold was read with the right relation, and what was not. */
  public static SortedMap<String, Counts> gold(Collection<Tally> clusters) {
    return Tally.sum(clusters).under(GOLD);
  }

  /** By relation what of what was read is right, and what is not. */
  public static SortedMap<String, Counts> read(Collection<Tally> clusters) {
    return Tally.sum(clusters).under(READ);
  }

  /** By kind of near miss in how many a dispute was read ("right"), and in how many none. */
  public static SortedMap<String, Counts> near(Collection<Tally> clusters) {
    return Tally.sum(clusters).under(NEAR);
  }
}
