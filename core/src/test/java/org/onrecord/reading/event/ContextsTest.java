package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

class ContextsTest {
  private final Contexts contexts = new Contexts();

  static List<String> rows() {
    return Resource.lines(Contexts.class, "contexts.tsv");
  }

  private List<String> of(String sentence) {
    return contexts.of(sentence, new Span(0, sentence.length()), offset -> true);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsEachContextInItsExample(String row) {
    String[] cells = row.split("\t");
    assertTrue(of(cells[2]).contains(cells[0]), () -> cells[0] + ": " + cells[2]);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatOnlyLooksAlikeTellsNothing(String row) {
    String[] cells = row.split("\t");
    if (cells.length > 3) {
      assertFalse(of(cells[3]).contains(cells[0]), () -> cells[0] + ": " + cells[3]);
    }
  }

  @Test
  void namesAreNoWords() {
    assertEquals(List.of(), of("Bill met Sue."));
    assertEquals(List.of("legislative", "legal"), of("They sue over the bill."));
  }

  @Test
  void wordsOutsideOfTheClauseDoNotCount() {
    String text = "The army left after a court had ruled.";
    assertEquals(
        List.of("military"), contexts.of(text, new Span(0, text.length()), offset -> offset < 13));
  }
}
