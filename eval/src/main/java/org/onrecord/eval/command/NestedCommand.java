package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.NestedScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Statements inside statements. */
@Command(
    name = "nested",
    description = {
      "Scores which statement stands within which.",
      "A FILE is JSON Lines with nested \"statements\", as eval/gold/nested.jsonl."
    })
final class NestedCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS = Map.of("within", Target.atLeast(.60, .80));

  @Mixin private Records records = new Records();
  @Mixin private PartOption part = new PartOption();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.NESTED;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    records.refuseExamples(part);
    AttributionGold reader = new AttributionGold(part.part(), false);
    List<GoldDocument> gold = files.stream().flatMap(file -> reader.read(file).stream()).toList();
    Map<String, NewsRecord> found = records.of(gold);
    List<Tally> tallies = new ArrayList<>();
    for (GoldDocument document : gold) {
      NewsRecord record = found.get(document.name());
      if (record == null) {
        throw new GoldException("there is no record of " + document.name());
      }
      tallies.add(NestedScorer.tally(document, record));
    }
    return Measured.of(
        new Evaluation(
            task(),
            "Nested statements, part " + part.word(),
            commandLine(),
            origins(files),
            records.origins(),
            sizes(gold),
            figures(tallies, NestedScorer::figures, TARGETS),
            List.of()));
  }

  private static SequencedMap<String, Integer> sizes(List<GoldDocument> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", gold.size());
    sizes.put("gold", gold.stream().mapToInt(document -> document.statements().size()).sum());
    sizes.put(
        "nested",
        (int)
            gold.stream()
                .flatMap(document -> document.statements().stream())
                .filter(statement -> statement.within().isPresent())
                .count());
    return sizes;
  }
}
