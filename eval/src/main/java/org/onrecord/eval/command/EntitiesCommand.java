package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.GoldEntities;
import org.onrecord.eval.reading.EntityReads;
import org.onrecord.eval.reading.ModelEntities;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.EntityScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Names of persons, organisations and places. */
@Command(
    name = "entities",
    description = {
      "Scores names, each text read by itself.",
      "A FILE is JSON Lines with \"text\" and \"entities\" (start, end, label)."
    })
final class EntitiesCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS = Map.of("entities", Target.atLeast(.80));

  @Mixin private ModelOption model = new ModelOption();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.ENTITIES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldEntities> gold =
        files.stream().flatMap(file -> GoldEntities.read(file).stream()).toList();
    try (ReaderModel open = model.open()) {
      EntityReads reads = new ModelEntities(open);
      List<Tally> tallies =
          gold.stream()
              .map(each -> EntityScorer.tally(each.entities(), reads.of(each.text())))
              .toList();
      return Measured.of(
          new Evaluation(
              task(),
              "Entities",
              commandLine(),
              origins(files),
              model.origins(),
              sizes(gold),
              figures(tallies, EntityScorer::figures, TARGETS),
              List.of()));
    }
  }

  private static SequencedMap<String, Integer> sizes(List<GoldEntities> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("texts", gold.size());
    sizes.put(
        "gold",
        (int)
            gold.stream()
                .flatMap(each -> each.entities().stream())
                .filter(entity -> EntityScorer.LABELS.contains(entity.label()))
                .count());
    return sizes;
  }
}
