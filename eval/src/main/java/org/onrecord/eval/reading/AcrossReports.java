package org.onrecord.eval.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.eval.gold.GoldAcross;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Rifts;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.reading.dispute.Stories;

/**
 * The disputes between the reports of some clusters, all together as in an archive: they come one
 * after the other, as they were published, and none knows of which cluster it is.
 */
public final class AcrossReports {
  private AcrossReports() {}

  private record Report(String name, String published, GoldAcross cluster, GoldAcross.Report gold) {
    boolean isOneSource(Report other) {
      return cluster == other.cluster
          && cluster.same().contains(Set.of(gold.name(), other.gold.name()));
    }
  }

  /** The disputes of all clusters, the surest first. */
  public static List<Rifts.Rift> of(List<GoldAcross> clusters, Reader reader, int threads) {
    List<Report> reports =
        clusters.stream()
            .flatMap(
                cluster ->
                    cluster.reports().stream()
                        .map(
                            each ->
                                new Report(
                                    cluster.id() + " " + each.name(),
                                    each.document().published().orElse(""),
                                    cluster,
                                    each)))
            .sorted(Comparator.comparing(Report::published))
            .toList();
    List<Claims> claims = new ArrayList<>();
    try (Stream<Result> results =
        reader.readAll(reports.stream().map(it -> it.gold().document()), threads, true)) {
      // As they come out of an archive.
      results.forEachOrdered(result -> claims.add(Claims.of(claims(result).bytes())));
    }
    Rivals rivals = reader.rivals();
    Stories stories = new Stories();
    List<Rifts.Clash> clashes = new ArrayList<>();
    for (int later = 0; later < reports.size(); later++) {
      for (int earlier : stories.add(claims.get(later))) {
        Report one = reports.get(earlier);
        Report other = reports.get(later);
        if (!one.isOneSource(other)) {
          clashes.addAll(
              Rifts.clashes(
                  rivals, one.name(), claims.get(earlier), other.name(), claims.get(later)));
        }
      }
    }
    return Rifts.of(clashes);
  }

  private static Claims claims(Result result) {
    return switch (result) {
      case Result.Read read -> read.claims();
      case Result.Failed failed -> throw failed.cause();
    };
  }

  /** The cluster's report of a claim, if it is one of that cluster. */
  public static Optional<String> report(GoldAcross cluster, Rifts.Held held) {
    String start = cluster.id() + " ";
    return held.document().startsWith(start)
        ? Optional.of(held.document().substring(start.length()))
        : Optional.empty();
  }
}
