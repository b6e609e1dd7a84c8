package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.eval.gold.GoldAcross;
import org.onrecord.eval.gold.GoldDisputes;
import org.onrecord.eval.reading.AcrossReports;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.AcrossScorer;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.DisputeMatching;
import org.onrecord.eval.score.DisputeMatching.Match;
import org.onrecord.eval.score.DisputeScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.reading.dispute.Rifts;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where sources do not agree. */
@Command(
    name = "disputes",
    description = {
      "Scores disputes in reports that have some, and in others that look like it.",
      "A FILE is JSON Lines as eval/gold/disputes.jsonl, which eval/gold/disputes.md describes."
    })
final class DisputesCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of("precision", Target.atLeast(.85, .95), "recall", Target.atLeast(.60, .80));

  @Mixin private Records records = new Records();
  @Mixin private PartOption part = new PartOption();

  @Option(
      names = "--across",
      description = {
        "Score disputes between reports of one story instead: a FILE is JSON Lines as"
            + " eval/gold/across.jsonl, which eval/gold/across.md describes."
      })
  private boolean across;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N disputes that are missed or invented; of part dev only.")
  private int errors;

  @Override
  List<Path> developmentData() {
    return across ? DevelopmentData.DISPUTES_ACROSS : DevelopmentData.DISPUTES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    records.refuseExamples(part);
    if (errors > 0) {
      part.refuseExamples("--errors");
    }
    if (across) {
      return measureAcross(files);
    }
    List<GoldDisputes> gold =
        files.stream().flatMap(file -> GoldDisputes.read(file, part.part()).stream()).toList();
    Map<String, NewsRecord> found =
        records.of(() -> Records.documents(gold, GoldDisputes::name, GoldDisputes::document));
    List<Tally> tallies = new ArrayList<>();
    List<List<String>> wrong = new ArrayList<>();
    for (GoldDisputes each : gold) {
      NewsRecord record = Records.of(each.name(), each.document().text(), found);
      tallies.add(DisputeScorer.tally(each, record));
      DisputeMatching.of(each, record).stream()
          .filter(match -> !match.isRight())
          .forEach(match -> wrong.add(row(each, match, record)));
    }
    return new Measured(
        new Evaluation(
            task(),
            "Disputes, part " + part.word(),
            commandLine(),
            origins(files),
            records.origins(),
            sizes(gold),
            figures(tallies, DisputeScorer::figures, TARGETS),
            List.of(relations(tallies), nearMisses(tallies))),
        errors > 0 ? List.of(table(wrong)) : List.of());
  }

  private Measured measureAcross(List<Path> files) throws IOException {
    List<GoldAcross> gold =
        files.stream().flatMap(file -> GoldAcross.read(file, part.part()).stream()).toList();
    List<Rifts.Rift> found;
    try (Reader reader = records.reader()) {
      found = AcrossReports.of(gold, reader, Runtime.getRuntime().availableProcessors());
    }
    AcrossTables tables = new AcrossTables(gold, found);
    return new Measured(
        new Evaluation(
            task(),
            "Disputes across reports, part " + part.word(),
            commandLine(),
            origins(files),
            records.origins(),
            tables.sizes(),
            figures(tables.tallies(), AcrossScorer::figures, TARGETS),
            tables.tables()),
        errors > 0 ? List.of(tables.errors(errors)) : List.of());
  }

  private static SequencedMap<String, Integer> sizes(List<GoldDisputes> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("reports", gold.size());
    sizes.put("disputes", gold.stream().mapToInt(each -> each.disputes().size()).sum());
    sizes.put("near misses", (int) gold.stream().filter(it -> it.near().isPresent()).count());
    return sizes;
  }

  private static Table relations(List<Tally> tallies) {
    Map<String, Counts> gold = DisputeScorer.gold(tallies);
    Map<String, Counts> read = DisputeScorer.read(tallies);
    Counts none = new Counts(0, 0, 0);
    return new Table(
        "By relation",
        List.of("relation", "gold", "recall", "read", "precision"),
        Stream.of(Dispute.Relation.values())
            .map(Dispute.Relation::label)
            .map(each -> row(each, gold.getOrDefault(each, none), read.getOrDefault(each, none)))
            .toList());
  }

  private static List<String> row(String relation, Counts gold, Counts read) {
    return List.of(
        relation,
        String.valueOf(gold.right() + gold.missed()),
        Rounded.of(gold.recall()).toString(),
        String.valueOf(read.right() + read.spurious()),
        Rounded.of(read.precision()).toString());
  }

  private static Table nearMisses(List<Tally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    DisputeScorer.near(tallies)
        .forEach(
            (kind, counts) ->
                rows.add(
                    List.of(
                        kind,
                        String.valueOf(counts.right() + counts.missed()),
                        String.valueOf(counts.right()))));
    return new Table("By kind of near miss", List.of("kind", "reports", "with a dispute"), rows);
  }

  private static List<String> row(GoldDisputes gold, Match match, NewsRecord record) {
    return List.of(
        gold.name(),
        gold.near().orElse(""),
        match
            .gold()
            .map(
                it ->
                    it.relation().label()
                        + ": "
                        + it.sides().stream()
                            .map(side -> words(side.spans().stream(), record))
                            .collect(Collectors.joining(" / ")))
            .orElse(""),
        match
            .found()
            .map(
                it ->
                    it.relation().label()
                        + ": "
                        + it.sides().stream()
                            .map(side -> words(DisputeMatching.words(side, record), record))
                            .collect(Collectors.joining(" / ")))
            .orElse(""));
  }

  private static String words(Stream<Span> spans, NewsRecord record) {
    return spans.map(span -> span.in(record.text())).collect(Collectors.joining(" … "));
  }

  private Table table(List<List<String>> wrong) {
    return new Table(
        "Missed and invented (" + wrong.size() + ")",
        List.of("report", "near miss", "missed", "invented"),
        wrong.stream().limit(errors).toList());
  }
}
