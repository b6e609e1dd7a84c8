package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.Fixtures.span;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class MarksTest {
  /** What of the marks in a phrase the phrase stands for; marks are parted by a stroke. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the foreign minister; minister; minister",
        "a spokeswoman for the ministry; spokeswoman|ministry; spokeswoman",
        "the ministry's spokeswoman; ministry|spokeswoman; spokeswoman",
        "the ministry’s spokeswoman for trade; ministry|spokeswoman; spokeswoman",
        "a Kremlin aide; Kremlin|aide; aide",
        "Ana Ruiz, the mayor of Lund; Ana Ruiz|Lund; Ana Ruiz",
        "Mayor Ana Ruiz's; Ana Ruiz; Ana Ruiz",
        "the Bank of Ghent; Bank of Ghent; Bank of Ghent",
        "governor of the Bank of Ghent; governor|Bank of Ghent; governor",
        "welders waiting outside; welders; welders",
        "two officials who met Bo; officials|Bo; officials",
        "2,000 workers in Lund; workers|Lund; workers",
        "some of the workers; workers; workers",
        "a man; ;"
      })
  void aPhraseStandsForItsHead(String phrase, String marks, String meant) {
    Marks all =
        new Marks(
            phrase,
            marks == null
                ? List.of()
                : Arrays.stream(marks.split("\\|")).map(mark -> span(phrase, mark)).toList());
    assertEquals(
        meant == null ? "" : meant,
        all.meant(new Span(0, phrase.length())).map(mark -> mark.in(phrase)).orElse(""));
  }

  @Test
  void partOfAMarkStandsForIt() {
    String text = "Mr Selim Aras Pasha left";
    Marks marks = new Marks(text, List.of(span(text, "Selim Aras Pasha")));
    assertEquals("Selim Aras Pasha", marks.meant(span(text, "Aras")).orElseThrow().in(text));
    assertEquals(true, marks.meant(span(text, "Mr Selim")).isEmpty());
    assertEquals(true, marks.meant(span(text, "left")).isEmpty());
  }

  @Test
  void bareOfArticlesAndPossessives() {
    String text = "The city's mayor";
    Marks marks = new Marks(text, List.of());
    assertEquals("city", marks.bare(span(text, "The city's")).in(text));
    assertEquals("mayor", marks.bare(span(text, "mayor")).in(text));
  }
}
