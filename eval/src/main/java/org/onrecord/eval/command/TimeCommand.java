package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.GoldTimes;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Tally;
import org.onrecord.eval.score.TimeScorer;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Expressions of time. */
@Command(
    name = "time",
    description = {
      "Scores expressions of time and what they mean, as TempEval-3 does.",
      "A FILE is TimeML (.tml), a folder of such files, or JSON Lines with \"timexes\"."
    })
final class TimeCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "strict", Target.atLeast(.85, .92),
          "relaxed", Target.atLeast(.92, .95),
          "value", Target.atLeast(.78, .85));

  @Mixin private Records records = new Records();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.TIMES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldTimes> gold = files.stream().flatMap(file -> GoldTimes.read(file).stream()).toList();
    Map<String, NewsRecord> found =
        records.of(() -> Records.documents(gold, GoldTimes::name, GoldTimes::document));
    List<Tally> tallies = new ArrayList<>();
    for (GoldTimes each : gold) {
      NewsRecord record = Records.of(each.name(), found);
      tallies.add(TimeScorer.tally(each, record.times()));
    }
    return Measured.of(
        new Evaluation(
            task(),
            "Times",
            commandLine(),
            origins(files),
            records.origins(),
            sizes(gold),
            figures(tallies, TimeScorer::figures, TARGETS),
            List.of()));
  }

  private static SequencedMap<String, Integer> sizes(List<GoldTimes> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", gold.size());
    sizes.put("gold", gold.stream().mapToInt(each -> each.times().size()).sum());
    return sizes;
  }
}
