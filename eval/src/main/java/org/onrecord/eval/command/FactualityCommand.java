package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.GoldGrades;
import org.onrecord.eval.gold.GoldGrades.Predicate;
import org.onrecord.eval.gold.GoldViews;
import org.onrecord.eval.gold.Split;
import org.onrecord.eval.reading.ModelGrades;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Origin;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Decision;
import org.onrecord.eval.score.FactualityScorer;
import org.onrecord.eval.score.FactualityScorer.Judged;
import org.onrecord.eval.score.Pearson;
import org.onrecord.eval.score.Tally;
import org.onrecord.model.ReaderModel;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How firmly sources commit to events. */
@Command(
    name = "factuality",
    description = {
      "Scores how firmly sources, and the author, commit to events; beside it the model's own grade"
          + " of predicates, against people's.",
      "A FILE is JSON Lines as eval/gold/factuality.jsonl, which eval/gold/factuality.md describes."
    })
final class FactualityCommand extends EvalCommand {
  private static final Target TARGET = Target.atLeast(.70, .80);
  private static final Map<String, Target> TARGETS = Map.of("macro-F1", TARGET, "pearson", TARGET);

  @Mixin private Records records = new Records();
  @Mixin private PartOption part = new PartOption();

  @Option(
      names = "--uds",
      paramLabel = "FILE",
      description = {
        "JSON Lines with \"text\", \"split\" and \"predicates\" (start, end, factuality): the"
            + " correlation with the model's grades is measured on those of split dev.",
        "Default: UDS-IH2 of the project's data, where it is here and no --records are."
      })
  private @Nullable Path uds;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N wrong views with their sentences; of part dev only.")
  private int errors;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.FACTUALITY;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    records.refuseExamples(part);
    if (errors > 0) {
      part.refuseExamples("--errors");
    }
    List<GoldViews> gold =
        files.stream().flatMap(file -> GoldViews.read(file, part.part()).stream()).toList();
    List<Path> grades = grades();
    List<GoldGrades> graded =
        grades.stream().flatMap(file -> GoldGrades.read(file, Split.DEV).stream()).toList();
    Map<String, NewsRecord> found =
        records.of(() -> Records.documents(gold, GoldViews::name, GoldViews::document));
    List<Tally> tallies = new ArrayList<>();
    List<List<String>> wrong = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (GoldViews each : gold) {
      NewsRecord record = Records.of(each.name(), each.document().text(), found);
      tallies.add(FactualityScorer.tally(each, record));
      for (Judged judged : FactualityScorer.judged(each, record)) {
        decisions.add(judged.decision());
        if (!judged.decision().isRight()) {
          wrong.add(row(each, judged, record));
        }
      }
    }
    List<Figure> figures = new ArrayList<>(figures(tallies, FactualityScorer::figures, TARGETS));
    if (!graded.isEmpty()) {
      figures.addAll(figures(sums(graded), Pearson::figures, TARGETS));
    }
    return new Measured(
        new Evaluation(
            task(),
            "Factuality, part " + part.word(),
            commandLine(),
            origins(files, grades),
            records.origins(),
            sizes(gold, graded),
            figures,
            part.mayShowExamples()
                ? List.of(Confusions.table("Values taken for others", decisions))
                : List.of()),
        errors > 0 ? List.of(table(wrong)) : List.of());
  }

  /** The file of grades, if any is to be read. */
  private List<Path> grades() {
    if (uds != null && !Files.exists(uds)) {
      throw new GoldException(uds + " does not exist");
    }
    if (uds != null && records.model().isEmpty()) {
      throw new GoldException("--uds needs a model, and --records have none");
    }
    if (uds != null) {
      return List.of(uds);
    }
    return records.model().isPresent() && Files.exists(DevelopmentData.GRADES)
        ? List.of(DevelopmentData.GRADES)
        : List.of();
  }

  /** Of each sentence, people's grades and the model's, which reads it by itself. */
  private List<Pearson> sums(List<GoldGrades> graded) {
    try (ReaderModel open = records.model().orElseThrow().open()) {
      ModelGrades grades = new ModelGrades(open);
      return graded.stream().map(each -> sum(each, grades)).toList();
    }
  }

  private static Pearson sum(GoldGrades gold, ModelGrades grades) {
    List<Double> found =
        grades.of(gold.text(), gold.predicates().stream().map(Predicate::span).toList());
    Pearson sum = Pearson.NONE;
    for (int i = 0; i < found.size(); i++) {
      sum = sum.plus(gold.predicates().get(i).grade(), found.get(i));
    }
    return sum;
  }

  private static List<Origin> origins(List<Path> files, List<Path> grades) {
    List<Origin> origins = new ArrayList<>(origins(files));
    grades.forEach(file -> origins.add(Checksum.of(file)));
    return origins;
  }

  private static SequencedMap<String, Integer> sizes(
      List<GoldViews> gold, List<GoldGrades> graded) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("articles", gold.size());
    sizes.put("events", gold.stream().mapToInt(each -> each.events().size()).sum());
    sizes.put(
        "views",
        gold.stream()
            .flatMap(each -> each.events().stream())
            .mapToInt(told -> told.views().size())
            .sum());
    sizes.put("predicates", graded.stream().mapToInt(each -> each.predicates().size()).sum());
    return sizes;
  }

  private static List<String> row(GoldViews gold, Judged judged, NewsRecord record) {
    String text = record.text();
    return List.of(
        gold.name(),
        judged.told().word().in(text),
        judged.view().by(),
        judged.view().value().label(),
        judged.decision().found(),
        record.sentences().stream()
            .filter(sentence -> sentence.overlaps(judged.told().word()))
            .map(sentence -> sentence.in(text))
            .findFirst()
            .orElse(""));
  }

  private Table table(List<List<String>> wrong) {
    return new Table(
        "Wrong views (" + wrong.size() + ")",
        List.of("article", "event", "by", "gold", "found", "sentence"),
        wrong.stream().limit(errors).toList());
  }
}
