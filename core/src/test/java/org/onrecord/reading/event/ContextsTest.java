package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.text.Span;

class ContextsTest {
  private final Contexts contexts = new Contexts();

  static List<String> rows() {
    return Resource.lines(Contexts.class, "contexts.tsv");
  }

  private List<String> of(String sentence) {
    Set<String> found = new HashSet<>();
    contexts.in(sentence, new Span(0, sentence.length())).values().forEach(found::addAll);
    return contexts.inOrder(found);
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
  void wordsOfOtherClausesDoNotCount() {
    MarkedParse marked =
        MarkedParse.of(
            "The/DET/det/2 army/NOUN/nsubj/3 said/VERB/root/0 a/DET/det/5 court/NOUN/nsubj/6"
                + " ruled/VERB/ccomp/3 on/ADP/case/8 exports/NOUN/obl/6",
            0);
    ClauseContexts clauses = new ClauseContexts(contexts, marked.text(), marked.parse());
    assertEquals(List.of("military"), clauses.at(2));
    assertEquals(List.of("economic", "legal"), clauses.at(5));
    assertEquals(List.of("economic", "legal"), clauses.at(7));
  }
}
