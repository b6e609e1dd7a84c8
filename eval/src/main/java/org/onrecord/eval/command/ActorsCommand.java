package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.errors.PassageErrors;
import org.onrecord.eval.errors.ReadPassage;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.score.PassageScorer;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who speaks and acts, and which of them each source means. */
@Command(
    name = "actors",
    description = {
      "Scores who is meant by sources, who appears and as what, and places that stand for"
          + " governments.",
      "A FILE is JSON Lines as eval/gold/actors.jsonl, which eval/gold/actors.md describes."
    })
final class ActorsCommand extends EvalCommand {
  @Mixin private Records records = new Records();
  @Mixin private PartOption part = new PartOption();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print at most N errors of each sort with their sentences; of part dev only.")
  private int errors;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.ACTORS;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    records.refuseExamples(part);
    if (errors > 0) {
      part.refuseExamples("--errors");
    }
    List<GoldPassage> gold =
        files.stream().flatMap(file -> GoldPassage.read(file, part.part()).stream()).toList();
    if (gold.isEmpty()) {
      throw new GoldException(files + " hold no passage of part " + part.word());
    }
    List<ReadPassage> passages = read(gold);
    Evaluation evaluation =
        new Evaluation(
            task(),
            "Actors, part " + part.word(),
            commandLine(),
            origins(files),
            records.origins(),
            sizes(passages),
            figures(
                passages.stream().map(ReadPassage::tally).toList(),
                PassageScorer::figures,
                Map.of()),
            List.of());
    return new Measured(
        evaluation, errors > 0 ? PassageErrors.tables(passages, errors) : List.of());
  }

  private List<ReadPassage> read(List<GoldPassage> gold) throws IOException {
    SequencedMap<String, Document> documents = new LinkedHashMap<>();
    for (GoldPassage passage : gold) {
      if (documents.put(passage.name(), passage.document()) != null) {
        throw new GoldException("two passages are called " + passage.name());
      }
    }
    Map<String, NewsRecord> found = records.of(() -> documents);
    return gold.stream()
        .map(each -> ReadPassage.of(each, Records.of(each.name(), each.text(), found)))
        .toList();
  }

  private static SequencedMap<String, Integer> sizes(List<ReadPassage> passages) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("passages", passages.size());
    sizes.put("actors", passages.stream().mapToInt(each -> each.gold().actors().size()).sum());
    sizes.put("sources", passages.stream().mapToInt(each -> each.gold().sources()).sum());
    sizes.put("statements", passages.stream().mapToInt(p -> p.record().statements().size()).sum());
    PassageScorer.identities(passages.stream().flatMap(p -> p.verdicts().stream()).toList())
        .forEach(
            (outcome, count) ->
                sizes.put("identities-" + outcome.name().toLowerCase(Locale.ROOT), count));
    return sizes;
  }
}
