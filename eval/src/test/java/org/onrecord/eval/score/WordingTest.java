package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Kind;
import org.onrecord.text.Span;

class WordingTest {
  private static List<Span> all(String text) {
    return List.of(new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "“We go.”; DIRECT",
        "that “we go”; DIRECT",
        "that, “we go”; DIRECT",
        "thatched “roofs”; MIXED",
        "That “we go”; MIXED",
        "\"We go,\" … \"now\"; DIRECT",
        "“We go and never close; DIRECT",
        "we “go”; MIXED",
        "we go; INDIRECT",
        "‘we go’; INDIRECT",
        "“we” 2 “go”; MIXED",
        "we go”; MIXED"
      })
  void kinds(String content, Kind kind) {
    assertEquals(kind, Wording.kind(content, all(content)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "“That we, GO now!”; wegonow",
        "that's it; thatsit",
        "What of that 5½?; whatofthat5½",
        "the dike, 😀 Straße_1; thedikestraße1"
      })
  void lettersAndDigitsCount(String content, String normalised) {
    assertEquals(normalised, Wording.normalised(content, all(content)));
  }

  @Test
  void spansOutsideOfTheTextAreCutOff() {
    assertEquals("at ", Wording.of("hat", List.of(new Span(1, 9), new Span(7, 8))));
  }

  @Test
  void tokensAreWordsAndSingleMarks() {
    String text = "He's\u00A0😀😀 a_1 —ﬁ\u0301x\u0085½.";
    assertEquals(
        List.of("He", "'", "s", "😀", "😀", "a_1", "—", "ﬁ", "\u0301", "x", "½", "."),
        Wording.tokens(text).stream().map(span -> span.in(text)).toList());
  }
}
