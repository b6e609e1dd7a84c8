package org.onrecord.eval.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.Texts;
import org.onrecord.eval.reading.TokenizerComparison;
import org.onrecord.eval.reading.TokenizerOracle;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.model.WordPiece;
import picocli.CommandLine.Command;

/** Our tokenizer beside Hugging Face's. */
@Command(
    name = "tokenizer",
    description = {
      "Compares our tokenizer with Hugging Face's: every subword, and where every word stands.",
      "A FILE is JSON Lines, CoNLL-U or plain text, or a folder of such files."
    })
final class TokenizerCommand extends EvalCommand {
  @Override
  List<Path> developmentData() {
    return DevelopmentData.TEXTS;
  }

  @Override
  Measured measure(List<Path> paths) throws IOException {
    List<Path> files = paths.stream().flatMap(path -> Texts.files(path).stream()).toList();
    TokenizerTotals totals = new TokenizerTotals();
    byte[] vocabulary = vocabulary();
    WordPiece ours = WordPiece.read(new ByteArrayInputStream(vocabulary));
    try (TokenizerOracle oracle =
        new TokenizerOracle(new String(vocabulary, StandardCharsets.UTF_8))) {
      TokenizerComparison comparison = new TokenizerComparison(ours, oracle);
      for (Path file : files) {
        Texts.of(file).forEach(text -> totals.add(file, text, comparison));
      }
    }
    Evaluation evaluation =
        new Evaluation(
            task(),
            "Tokenizer beside Hugging Face's",
            commandLine(),
            origins(paths),
            List.of(),
            totals.sizes(),
            totals.figures(),
            List.of());
    return new Measured(evaluation, totals.examples());
  }

  private static byte[] vocabulary() throws IOException {
    try (InputStream in = WordPiece.class.getResourceAsStream("vocab.txt")) {
      if (in == null) {
        throw new GoldException("no vocabulary ships with this build");
      }
      return in.readAllBytes();
    }
  }
}
