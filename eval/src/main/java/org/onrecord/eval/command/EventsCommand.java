package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.reading.ModelPairs;
import org.onrecord.eval.reading.PairRead;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.EventScorer;
import org.onrecord.model.ReaderModel;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who did what to whom. */
@Command(
    name = "events",
    description = {
      "Scores events: the type of a given pair's, what is read in bare sentences, and what is read"
          + " in sentences that tell none.",
      "A FILE is JSON Lines with \"sentence\" and \"quad\"; a pair has \"root\", \"source\" and"
          + " \"target\" (half-open, or null), too. Of the others those with quad 0 tell no event,"
          + " and the rest is passed over."
    })
final class EventsCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "givenPair.rootMacroF1", Target.atLeast(.72, .84),
          "givenPair.quadMacroF1", Target.atLeast(.86, .93),
          "endToEnd.recall", Target.atLeast(.55, .75),
          "endToEnd.eventsPerSentence", Target.atMost(2),
          "falseEvents.per100", Target.atMost(3, 1));

  @Mixin private FoldOption folds = new FoldOption();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N pairs whose type is wrong.")
  private int errors;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.EVENTS;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldEvent> gold = files.stream().flatMap(file -> GoldEvent.read(file).stream()).toList();
    List<Optional<PairRead>> types = folds.read(gold, GoldEvent::sentence, EventsCommand::types);
    List<NewsRecord> records =
        folds.read(
            gold,
            GoldEvent::sentence,
            (some, folder) ->
                Records.ofSentences(some.stream().map(GoldEvent::sentence).toList(), folder));
    ScoredEvents scored = ScoredEvents.of(gold, types, records);
    return new Measured(
        new Evaluation(
            task(),
            folds.title("Events"),
            commandLine(),
            origins(files),
            folds.origins(),
            scored.sizes(),
            figures(scored.tallies(), EventScorer::figures, TARGETS),
            scored.tables()),
        errors > 0 ? List.of(scored.wrong(errors)) : List.of());
  }

  private static List<Optional<PairRead>> types(List<GoldEvent> gold, Optional<Path> folder) {
    try (ReaderModel model = folder.map(ReaderModel::load).orElseGet(ReaderModel::load)) {
      ModelPairs pairs = new ModelPairs(model);
      return gold.stream()
          .map(each -> each.pair().map(pair -> pairs.of(each.sentence(), pair)))
          .toList();
    }
  }
}
