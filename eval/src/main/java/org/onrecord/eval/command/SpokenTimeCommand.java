package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.errors.SpokenTimeErrors;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.SpokenTimeScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What expressions of time mean that people say to an assistant. */
@Command(
    name = "spoken-time",
    description = {
      "Scores what expressions of time mean against the cases of Recognizers-Text.",
      "A FILE is JSON Lines with \"results\"."
    })
final class SpokenTimeCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS = Map.of("value", Target.atLeast(.85, .95));

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N expressions whose value is wrong.")
  private int errors;

  @Mixin private Records records = new Records();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.SPOKEN_TIMES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<SpokenTimes> gold =
        files.stream().flatMap(file -> SpokenTimes.read(file).stream()).toList();
    Map<String, NewsRecord> found =
        records.ofEnglish(() -> Records.documents(gold, SpokenTimes::id, SpokenTimes::document));
    List<Tally> tallies = new ArrayList<>();
    for (SpokenTimes each : gold) {
      NewsRecord record = Records.of(each.id(), found);
      tallies.add(SpokenTimeScorer.tally(each, record.times()));
    }
    return new Measured(
        new Evaluation(
            task(),
            "Times as people say them",
            commandLine(),
            origins(files),
            records.origins(),
            sizes(gold),
            figures(tallies, SpokenTimeScorer::figures, TARGETS),
            List.of(leftOut(gold, tallies))),
        errors > 0 ? List.of(SpokenTimeErrors.table(gold, found, errors)) : List.of());
  }

  private static SequencedMap<String, Integer> sizes(List<SpokenTimes> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("cases", gold.size());
    sizes.put("expressions", gold.stream().mapToInt(each -> each.times().size()).sum());
    sizes.put("with a value", SpokenTimeScorer.valued(gold));
    return sizes;
  }

  /** The causes, with their shares of the expressions that state a value. */
  private static Table leftOut(List<SpokenTimes> gold, List<Tally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    long all = 0;
    for (Map.Entry<String, Counts> each : SpokenTimeScorer.leftOut(tallies).entrySet()) {
      boolean judged = !SpokenTimeScorer.isUnjudged(each.getKey());
      all += judged ? each.getValue().missed() : 0;
      rows.add(row(each.getKey(), each.getValue().missed(), judged ? gold : List.of()));
    }
    rows.add(row("all that state a value", all, gold));
    return new Table("Left out", List.of("cause", "expressions", "share"), rows);
  }

  private static List<String> row(String cause, long count, List<SpokenTimes> gold) {
    String share =
        gold.isEmpty()
            ? ""
            : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / SpokenTimeScorer.valued(gold));
    return List.of(cause, String.valueOf(count), share);
  }
}
