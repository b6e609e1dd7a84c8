package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onrecord.eval.gold.Treebank;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.score.SentenceScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.reading.sentence.Sentences;
import picocli.CommandLine.Command;

/** Where sentences begin and end. */
@Command(
    name = "sentences",
    description = {
      "Scores sentences, found in the running text of each document.",
      "A FILE is CoNLL-U; its sentences are joined by a space, its paragraphs by a blank line."
    })
final class SentencesCommand extends EvalCommand {
  @Override
  List<Path> developmentData() {
    return DevelopmentData.TREEBANKS;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    ByFile byFile = ByFile.of(files, SentencesCommand::tallies);
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", byFile.all().size());
    return Measured.of(
        new Evaluation(
            task(),
            "Sentences",
            commandLine(),
            origins(files),
            List.of(),
            sizes,
            figures(byFile.all(), SentenceScorer::figures, Map.of()),
            byFile.tables(SentenceScorer::figures)));
  }

  private static List<Tally> tallies(Path file) {
    return Treebank.read(file).stream().map(SentencesCommand::tally).toList();
  }

  private static Tally tally(Treebank document) {
    return SentenceScorer.tally(
        document.sentences().stream().map(Treebank.Sentence::span).toList(),
        Sentences.of(document.text()).sentences());
  }
}
