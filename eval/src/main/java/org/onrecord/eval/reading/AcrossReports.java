package org.onrecord.eval.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.compare.Subject;
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

  /**
   * A report, read.
   *
   * @param cluster of it
   * @param report its name there
   * @param published as it is written; empty if unknown
   * @param claims of it, as they come out of an archive
   * @param subject of the claims
   */
  public record Claimed(
      GoldAcross cluster, String report, String published, Claims claims, Subject subject) {
    String name() {
      return cluster.id() + " " + report;
    }

    boolean isOneSource(Claimed other) {
      return cluster == other.cluster && cluster.same().contains(Set.of(report, other.report));
    }
  }

  private record Unread(GoldAcross cluster, GoldAcross.Report report) {
    String published() {
      return report.document().published().orElse("");
    }
  }

  /** The reports of all clusters, as they were published. */
  public static List<Claimed> read(List<GoldAcross> clusters, Reader reader, int threads) {
    List<Unread> reports =
        clusters.stream()
            .flatMap(cluster -> cluster.reports().stream().map(each -> new Unread(cluster, each)))
            .sorted(Comparator.comparing(Unread::published))
            .toList();
    List<Claimed> read = new ArrayList<>();
    try (Stream<Result> results =
        reader.readAll(reports.stream().map(it -> it.report().document()), threads, true)) {
      results.forEachOrdered(
          result -> {
            Unread each = reports.get(read.size());
            Claims claims = Claims.of(claims(result).bytes());
            read.add(
                new Claimed(
                    each.cluster(),
                    each.report().name(),
                    each.published(),
                    claims,
                    Subject.of(claims)));
          });
    }
    return read;
  }

  /** The disputes of all clusters, the surest first. */
  public static List<Rifts.Rift> of(List<GoldAcross> clusters, Reader reader, int threads) {
    Rivals rivals = reader.rivals();
    Stories stories = new Stories();
    List<Rifts.Clash> clashes = new ArrayList<>();
    List<Claimed> reports = read(clusters, reader, threads);
    for (Claimed other : reports) {
      List<Claimed> met = new ArrayList<>(List.of(other));
      for (int earlier : stories.add(other.claims())) {
        Claimed one = reports.get(earlier);
        if (met.stream().noneMatch(one::isOneSource) && one.subject().isNear(other.subject())) {
          met.add(one);
          clashes.addAll(
              Rifts.clashes(rivals, one.name(), one.claims(), other.name(), other.claims()));
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
