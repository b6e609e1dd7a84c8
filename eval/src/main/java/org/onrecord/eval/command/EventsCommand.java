package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.reading.ModelPairs;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.Decision;
import org.onrecord.eval.score.EventScorer;
import org.onrecord.eval.score.Tally;
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

  /** A sentence with what was counted, and the type that was found where it has a pair. */
  private record Counted(GoldEvent gold, Optional<Decision> type, Tally tally) {
    static Counted of(GoldEvent gold, Optional<String> type, NewsRecord record) {
      Tally read = EventScorer.read(gold.pair(), record.events());
      return new Counted(
          gold,
          type.map(found -> new Decision(gold.pair().orElseThrow().root(), found)),
          type.map(
                  found ->
                      Tally.sum(List.of(EventScorer.pair(gold.pair().orElseThrow(), found), read)))
              .orElse(read));
    }

    /** Whether the target stands before the source, as in the passive; empty for lack of one. */
    Optional<Boolean> isReversed() {
      return gold.pair()
          .flatMap(
              pair ->
                  pair.source()
                      .flatMap(
                          source -> pair.target().map(target -> target.start() < source.start())));
    }
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldEvent> gold = files.stream().flatMap(file -> GoldEvent.read(file).stream()).toList();
    List<Optional<String>> types = folds.read(gold, GoldEvent::sentence, EventsCommand::types);
    List<NewsRecord> records =
        folds.read(
            gold,
            GoldEvent::sentence,
            (some, folder) ->
                Records.ofSentences(some.stream().map(GoldEvent::sentence).toList(), folder));
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      counted.add(Counted.of(gold.get(i), types.get(i), records.get(i)));
    }
    List<Tally> tallies = counted.stream().map(Counted::tally).toList();
    List<Decision> decisions = counted.stream().flatMap(each -> each.type().stream()).toList();
    return new Measured(
        new Evaluation(
            task(),
            folds.title("Events", files, developmentData()),
            commandLine(),
            origins(files),
            folds.origins(),
            sizes(gold),
            figures(tallies, EventScorer::figures, TARGETS),
            List.of(
                roots(tallies),
                order(counted),
                Confusions.table("Types of given pairs taken for others", decisions))),
        errors > 0 ? List.of(wrong(counted)) : List.of());
  }

  private static List<Optional<String>> types(List<GoldEvent> gold, Optional<Path> folder) {
    try (ReaderModel model = folder.map(ReaderModel::load).orElseGet(ReaderModel::load)) {
      ModelPairs pairs = new ModelPairs(model);
      return gold.stream()
          .map(each -> each.pair().map(pair -> pairs.of(each.sentence(), pair)))
          .toList();
    }
  }

  private static SequencedMap<String, Integer> sizes(List<GoldEvent> gold) {
    int pairs = (int) gold.stream().filter(each -> each.pair().isPresent()).count();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("givenPair.n", pairs);
    sizes.put("endToEnd.n", pairs);
    sizes.put("falseEvents.n", gold.size() - pairs);
    return sizes;
  }

  private static Table roots(Collection<Tally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    EventScorer.roots(tallies).forEach((root, counts) -> rows.add(row(root, counts)));
    return new Table(
        "Given pairs by type", List.of("type", "gold", "recall", "precision", "F1"), rows);
  }

  private static List<String> row(String root, Counts counts) {
    return List.of(
        root,
        String.valueOf(counts.right() + counts.missed()),
        text(counts.recall()),
        text(counts.precision()),
        text(counts.f1()));
  }

  /** Where the target stands before the source the sentence is a passive, or the like. */
  private static Table order(List<Counted> counted) {
    List<String> figures =
        List.of("givenPair.accuracy", "givenPair.rootMacroF1", "endToEnd.recall");
    List<String> header = Stream.concat(Stream.of("order", "pairs"), figures.stream()).toList();
    return new Table(
        "By who stands first",
        header,
        Stream.of(false, true)
            .map(
                reversed -> {
                  List<Tally> some =
                      counted.stream()
                          .filter(each -> each.isReversed().equals(Optional.of(reversed)))
                          .map(Counted::tally)
                          .toList();
                  Map<String, Double> values = EventScorer.figures(some);
                  Stream<String> cells =
                      figures.stream().map(name -> text(values.getOrDefault(name, 0.0)));
                  return Stream.concat(
                          Stream.of(
                              reversed ? "target first" : "source first",
                              String.valueOf(some.size())),
                          cells)
                      .toList();
                })
            .toList());
  }

  private Table wrong(List<Counted> counted) {
    List<List<String>> rows =
        counted.stream()
            .filter(each -> each.type().filter(type -> !type.isRight()).isPresent())
            .limit(errors)
            .map(EventsCommand::row)
            .toList();
    return new Table("Wrong types", List.of("gold → found", "source", "target", "sentence"), rows);
  }

  private static List<String> row(Counted wrong) {
    GoldEvent.Pair pair = wrong.gold().pair().orElseThrow();
    Decision type = wrong.type().orElseThrow();
    String sentence = wrong.gold().sentence();
    return List.of(
        type.gold() + " → " + type.found(),
        pair.source().map(span -> span.in(sentence)).orElse("–"),
        pair.target().map(span -> span.in(sentence)).orElse("–"),
        sentence);
  }

  private static String text(double value) {
    return Rounded.of(value).toString();
  }
}
