package org.onrecord.eval.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldAcross;
import org.onrecord.eval.reading.AcrossReports;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.AcrossScorer;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.Tally;
import org.onrecord.reading.dispute.Rifts.Held;
import org.onrecord.reading.dispute.Rifts.Rift;
import org.onrecord.record.Dispute;

/** What is told of disputes between reports. */
final class AcrossTables {
  private final List<GoldAcross> gold;
  private final List<List<Rift>> found;
  private final List<Tally> tallies = new ArrayList<>();

  /**
   * @param all the disputes that were read in all clusters together
   */
  AcrossTables(List<GoldAcross> gold, List<Rift> all) {
    this.gold = gold;
    found =
        gold.stream().map(each -> all.stream().filter(rift -> isIn(each, rift)).toList()).toList();
    for (int i = 0; i < gold.size(); i++) {
      tallies.add(AcrossScorer.tally(gold.get(i), found.get(i)));
    }
  }

  private static boolean isIn(GoldAcross cluster, Rift rift) {
    return rift.sides().stream()
        .flatMap(List::stream)
        .anyMatch(held -> AcrossReports.report(cluster, held).isPresent());
  }

  List<Tally> tallies() {
    return tallies;
  }

  SequencedMap<String, Integer> sizes() {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("clusters", gold.size());
    sizes.put("reports", gold.stream().mapToInt(each -> each.reports().size()).sum());
    sizes.put("disputes", gold.stream().mapToInt(each -> each.disputes().size()).sum());
    sizes.put("near misses", gold.stream().mapToInt(each -> each.near().size()).sum());
    return sizes;
  }

  List<Table> tables() {
    Map<String, Counts> marked = AcrossScorer.gold(tallies);
    Map<String, Counts> read = AcrossScorer.read(tallies);
    Counts none = new Counts(0, 0, 0);
    List<List<String>> near = new ArrayList<>();
    AcrossScorer.near(tallies)
        .forEach(
            (kind, counts) ->
                near.add(
                    List.of(
                        kind,
                        String.valueOf(counts.right() + counts.missed()),
                        String.valueOf(counts.right()))));
    return List.of(
        new Table(
            "By relation",
            List.of("relation", "gold", "recall", "read", "precision"),
            Stream.of(Dispute.Relation.values())
                .map(Dispute.Relation::label)
                .map(
                    each ->
                        row(each, marked.getOrDefault(each, none), read.getOrDefault(each, none)))
                .toList()),
        new Table("By kind of near miss", List.of("kind", "near misses", "with a dispute"), near));
  }

  private static List<String> row(String relation, Counts marked, Counts read) {
    return List.of(
        relation,
        String.valueOf(marked.right() + marked.missed()),
        Rounded.of(marked.recall()).toString(),
        String.valueOf(read.right() + read.spurious()),
        Rounded.of(read.precision()).toString());
  }

  /** Of part dev alone: what was read, to be held against the gold. */
  Table errors(int most) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldAcross cluster = gold.get(i);
      found
          .get(i)
          .forEach(
              rift ->
                  rows.add(
                      List.of(
                          cluster.id(),
                          rift.relation().label(),
                          Rounded.of(rift.chance()).toString(),
                          rift.sides().stream()
                              .map(side -> words(cluster, side))
                              .collect(Collectors.joining(" / ")))));
    }
    return new Table(
        "Read (" + rows.size() + ")",
        List.of("cluster", "relation", "chance", "sides"),
        rows.stream().limit(most).toList());
  }

  private static String words(GoldAcross cluster, List<Held> side) {
    return side.stream()
        .flatMap(
            held ->
                cluster.reports().stream()
                    .filter(
                        it ->
                            AcrossReports.report(cluster, held)
                                .filter(it.name()::equals)
                                .isPresent())
                    .flatMap(
                        it ->
                            held.place().words().stream()
                                .map(span -> span.in(it.document().text()))))
        .collect(Collectors.joining(" … "));
  }
}
