package org.onrecord.eval.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.WordPiece;
import org.onrecord.text.Span;

class TokenizerComparisonTest {
  /** The unknown subword must have the number that it has in the real vocabulary. */
  private static String vocabulary(String... subwords) {
    StringBuilder lines = new StringBuilder();
    for (int id = 0; id < 100; id++) {
      lines.append("[unused").append(id).append("]\n");
    }
    return lines.append("[UNK]\n[CLS]\n[SEP]\n") + String.join("\n", subwords) + "\n";
  }

  private static WordPiece ours(String vocabulary) throws IOException {
    return WordPiece.read(new ByteArrayInputStream(vocabulary.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theOracleCountsInCodeUnits() throws IOException {
    String vocabulary = vocabulary("the", "di", "##ke", "!");
    try (TokenizerOracle oracle = new TokenizerOracle(vocabulary)) {
      assertEquals(
          List.of(
              new TokenizerOracle.Word(new Span(0, 2), List.of(100)),
              new TokenizerOracle.Word(new Span(3, 7), List.of(104, 105)),
              new TokenizerOracle.Word(new Span(7, 8), List.of(106))),
          oracle.words("😀 Dike!"));
    }
  }

  @Test
  void sameVocabularySameWords() throws IOException {
    String vocabulary = vocabulary("the", "di", "##ke", "!");
    try (TokenizerOracle oracle = new TokenizerOracle(vocabulary)) {
      TokenizerComparison comparison = new TokenizerComparison(ours(vocabulary), oracle);
      assertEquals(
          new TokenizerComparison.Result(4, 5, Optional.empty()),
          comparison.compare("😀 the dike\u0301!"));
    }
  }

  @Test
  void tellsTheFirstDifference() throws IOException {
    try (TokenizerOracle oracle = new TokenizerOracle(vocabulary("the", "dike"))) {
      TokenizerComparison comparison =
          new TokenizerComparison(ours(vocabulary("the", "di", "##ke")), oracle);
      String difference = comparison.compare("the dike").difference().orElseThrow();
      assertTrue(difference.startsWith("at 4 U+0064 U+0069 U+006B U+0065: ours"), difference);
    }
  }
}
