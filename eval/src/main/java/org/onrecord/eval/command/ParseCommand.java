package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.gold.Treebank;
import org.onrecord.eval.gold.Treebank.Sentence;
import org.onrecord.eval.gold.Treebank.Token;
import org.onrecord.eval.gold.Treebank.Word;
import org.onrecord.eval.reading.ModelParses;
import org.onrecord.eval.reading.ParseReads;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.score.ParseScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Parts of speech and dependencies. */
@Command(
    name = "parse",
    description = {
      "Scores parts of speech and dependencies of gold words in gold sentences.",
      "A FILE is CoNLL-U."
    })
final class ParseCommand extends EvalCommand {
  @Mixin private ModelOption model = new ModelOption();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.TREEBANKS;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    try (ReaderModel open = model.open()) {
      ParseReads reads = new ModelParses(open);
      ByFile byFile = ByFile.of(files, file -> tallies(file, reads));
      SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
      sizes.put("documents", byFile.all().size());
      return Measured.of(
          new Evaluation(
              task(),
              "Parts of speech and dependencies",
              commandLine(),
              origins(files),
              model.origins(),
              sizes,
              figures(byFile.all(), ParseScorer::figures, Map.of()),
              byFile.tables(ParseScorer::figures)));
    }
  }

  private static List<Tally> tallies(Path file, ParseReads reads) {
    return Treebank.read(file).stream().map(document -> tally(document, reads)).toList();
  }

  private static Tally tally(Treebank document, ParseReads reads) {
    List<List<Optional<Word>>> found = reads.of(document);
    Tally tally = new Tally();
    for (int i = 0; i < found.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Word> gold = sentence.tokens().stream().map(Token::word).toList();
      tally = Tally.sum(List.of(tally, ParseScorer.tally(gold, found.get(i))));
    }
    return tally;
  }
}
