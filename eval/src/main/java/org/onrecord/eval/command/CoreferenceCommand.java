package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.CoreferenceGold;
import org.onrecord.eval.gold.GapPart;
import org.onrecord.eval.gold.GumDocument;
import org.onrecord.eval.gold.Split;
import org.onrecord.eval.reading.ChainReads;
import org.onrecord.eval.reading.ModelChains;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.score.CoreferenceScorer;
import org.onrecord.eval.score.CoreferenceScorer.Counted;
import org.onrecord.eval.score.GapScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which words mean the same person, body, place or thing. */
@Command(
    name = "coreference",
    description = {
      "Scores chains of mentions on documents of GUM, and pronouns on examples of GAP.",
      "Chains of one mention are left out of the gold and of what is read.",
      "A FILE is JSON Lines with \"genre\", \"split\", \"text\" and \"entities\" (\"mentions\" of"
          + " \"spans\" and \"head\"), or with \"text\", \"pronoun\", \"a\", \"a_coref\", \"b\" and"
          + " \"b_coref\"."
    })
final class CoreferenceCommand extends EvalCommand {
  @Mixin private ModelOption model = new ModelOption();

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      defaultValue = "dev",
      description = "Which documents: dev (default), or test.")
  private Split split = Split.DEV;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "validation",
      description = "Which examples: validation (default), or development.")
  private GapPart part = GapPart.VALIDATION;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.COREFERENCE;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    CoreferenceGold gold = CoreferenceGold.read(files, split, part);
    try (ReaderModel open = model.open()) {
      ChainReads reads = new ModelChains(open);
      CountedDocuments documents = CountedDocuments.of(gold.documents(), reads);
      List<Tally> examples =
          gold.examples().stream()
              .map(example -> GapScorer.tally(example, reads.of(example.text())))
              .toList();
      return Measured.of(
          new Evaluation(
              task(),
              "Coreference: GUM " + split + ", GAP " + part + "; chains of one mention left out",
              commandLine(),
              origins(files),
              model.origins(),
              sizes(gold),
              figures(documents.all(), examples),
              documents.tables()));
    }
  }

  private List<Figure> figures(List<Counted> documents, List<Tally> examples) {
    List<Figure> figures = new ArrayList<>();
    if (!documents.isEmpty()) {
      figures.addAll(figures(documents, CoreferenceScorer::figures, Map.of()));
    }
    if (!examples.isEmpty()) {
      figures.addAll(figures(examples, GapScorer::figures, Map.of()));
    }
    return figures;
  }

  private static SequencedMap<String, Integer> sizes(CoreferenceGold gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", gold.documents().size());
    sizes.put("chains", gold.documents().stream().mapToInt(GumDocument::chainsOfSeveral).sum());
    sizes.put("examples", gold.examples().size());
    return sizes;
  }
}
