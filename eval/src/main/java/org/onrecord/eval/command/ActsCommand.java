package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.GoldAct;
import org.onrecord.eval.reading.ActReads;
import org.onrecord.eval.reading.RuleActs;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.ActScorer;
import org.onrecord.eval.score.Decision;
import org.onrecord.eval.score.Tally;
import org.onrecord.record.Labelled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What one does by saying something. */
@Command(
    name = "acts",
    description = {
      "Scores the act of statements, and whether they were made, given their gold spans.",
      "A FILE is JSON Lines as eval/gold/acts.jsonl."
    })
final class ActsCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of("act-macro-F1", Target.atLeast(.75, .88));

  @Mixin private PartOption part = new PartOption();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.ACTS;
  }

  /** What was decided of one statement. */
  private record Decided(GoldAct statement, Decision act, Decision said) {
    static Decided of(GoldAct statement, ActReads reads) {
      ActReads.Found found = reads.of(statement);
      return new Decided(
          statement,
          decision(statement.act(), found.act()),
          decision(statement.said(), found.said()));
    }

    private static Decision decision(Labelled gold, Labelled found) {
      return new Decision(gold.label(), found.label());
    }
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    ActReads reads = new RuleActs();
    List<Decided> decided =
        files.stream()
            .flatMap(file -> GoldAct.read(file, part.part()).stream())
            .map(statement -> Decided.of(statement, reads))
            .toList();
    List<Tally> tallies =
        decided.stream().map(each -> ActScorer.tally(each.act(), each.said())).toList();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("statements", decided.size());
    return new Measured(
        new Evaluation(
            task(),
            "Acts, part " + part.word(),
            commandLine(),
            origins(files),
            List.of(),
            sizes,
            figures(tallies, ActScorer::figures, TARGETS),
            part.mayShowExamples() ? confusions(decided) : List.of()),
        part.mayShowExamples() ? List.of(wrong(decided)) : List.of());
  }

  private static List<Table> confusions(List<Decided> decided) {
    return List.of(
        Confusions.table("Acts taken for others", decided.stream().map(Decided::act).toList()),
        Confusions.table("Sayings taken for others", decided.stream().map(Decided::said).toList()));
  }

  /** The statements of which something was decided wrongly. */
  private static Table wrong(List<Decided> decided) {
    List<List<String>> rows = new ArrayList<>();
    for (Decided each : decided) {
      if (!each.act().isRight() || !each.said().isRight()) {
        rows.add(
            List.of(
                each.statement().id(),
                each.act().gold() + " → " + each.act().found(),
                each.said().gold() + " → " + each.said().found(),
                each.statement().text()));
      }
    }
    return new Table("Wrong decisions", List.of("statement", "act", "said", "text"), rows);
  }
}
