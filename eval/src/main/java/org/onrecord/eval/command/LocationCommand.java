package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.eval.gold.GoldLocation;
import org.onrecord.eval.reading.ModelEventPlaces;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.LocationScorer;
import org.onrecord.model.ReaderModel;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where events happen. */
@Command(
    name = "location",
    description = {
      "Scores where events happen whose words are given.",
      "A FILE is JSON Lines with \"text\" and \"spans\" (start, end, label): VERB tells the event,"
          + " LOCATION its place."
    })
final class LocationCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS = Map.of("location", Target.atLeast(.75, .90));

  @Mixin private FoldOption folds = new FoldOption();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N events whose place is wrong.")
  private int errors;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.EVENT_PLACES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldLocation> gold =
        files.stream().flatMap(file -> GoldLocation.read(file).stream()).toList();
    List<Optional<Span>> found = folds.read(gold, GoldLocation::text, LocationCommand::places);
    ScoredPlaces scored = ScoredPlaces.of(gold, found);
    return new Measured(
        new Evaluation(
            task(),
            folds.title("Where events happen"),
            commandLine(),
            origins(files),
            folds.origins(),
            scored.sizes(),
            figures(scored.tallies(), LocationScorer::figures, TARGETS),
            List.of()),
        errors > 0 ? List.of(scored.wrong(errors)) : List.of());
  }

  private static List<Optional<Span>> places(List<GoldLocation> gold, Optional<Path> folder) {
    try (ReaderModel model = folder.map(ReaderModel::load).orElseGet(ReaderModel::load)) {
      ModelEventPlaces places = new ModelEventPlaces(model);
      return gold.stream().map(each -> places.of(each.text(), each.told())).toList();
    }
  }
}
