package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.errors.AttributionErrors;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.Part;
import org.onrecord.eval.reference.Agreement;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.AttributionScorer;
import org.onrecord.eval.score.Comparison;
import org.onrecord.eval.score.Tally;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who said what: sources, cues, contents, and what belongs together. */
@Command(
    name = "attribution",
    description = {
      "Scores statements against gold attributions.",
      "A FILE is a folder in PolNeAR's layout (text/, attributions/), a folder of .json files with"
          + " \"statements\", or JSON Lines with \"attributions\" or \"statements\"."
    })
final class AttributionCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "source", Target.atLeast(.77, .82),
          "cue", Target.atLeast(.71, .76),
          "content", Target.atLeast(.63, .71),
          "triple", Target.atLeast(.50, .60),
          "content-token", Target.atLeast(.89, .92),
          "direct-exact", Target.atLeast(.93, .97),
          "speaker-acc", Target.atLeast(.95, .98));

  @Mixin private Records records = new Records();

  @Option(
      names = "--all-versions",
      description = "Score against each annotator's version of a document, not the primary alone.")
  private boolean allVersions;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print the N most frequent causes of each kind of error, with examples.")
  private int errors;

  @Option(
      names = "--check-against",
      paramLabel = "SCRIPT",
      description = "Compare the figures with those of this Python script; fail if they differ.")
  private @Nullable Path script;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.ATTRIBUTION;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    AttributionGold reader = new AttributionGold(Part.DEV, allVersions);
    List<GoldDocument> gold = files.stream().flatMap(file -> reader.read(file).stream()).toList();
    Map<String, NewsRecord> found = records.of(gold);
    SequencedMap<String, Tally> tallies = new LinkedHashMap<>();
    SequencedMap<String, Comparison> comparisons = new LinkedHashMap<>();
    for (GoldDocument document : gold) {
      Comparison comparison =
          Comparison.of(document, Optional.ofNullable(found.get(document.name())));
      comparisons.put(document.name(), comparison);
      tallies.merge(
          document.name(), AttributionScorer.tally(comparison), (a, b) -> Tally.sum(List.of(a, b)));
    }
    List<Figure> figures =
        figures(List.copyOf(tallies.values()), AttributionScorer::figures, TARGETS);
    SequencedMap<String, Integer> sizes = sizes(gold, found);
    List<Table> tables = new ArrayList<>();
    if (script != null) {
      tables.add(new Agreement(script).check(files, gold, found.values(), sizes, figures));
    }
    Evaluation evaluation =
        new Evaluation(
            task(),
            "Attribution: who said what",
            commandLine(),
            origins(files),
            records.origins(),
            sizes,
            figures,
            tables);
    return new Measured(
        evaluation, errors > 0 ? AttributionErrors.tables(comparisons, errors) : List.of());
  }

  private static SequencedMap<String, Integer> sizes(
      List<GoldDocument> gold, Map<String, NewsRecord> found) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", gold.size());
    sizes.put("missing", (int) gold.stream().filter(d -> !found.containsKey(d.name())).count());
    sizes.put(
        "gold",
        (int)
            gold.stream()
                .flatMap(document -> document.statements().stream())
                .filter(statement -> !statement.borderline())
                .count());
    return sizes;
  }
}
