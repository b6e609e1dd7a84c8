package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.syntax.MarkedParse;

class ArticlesTest {
  private static final int NONE = 0;
  private static final int INDEFINITE = 1;
  private static final int DEFINITE = 2;

  /** The article of the last word. */
  private static int article(String words) {
    MarkedParse marked = MarkedParse.of(words.replaceAll("(\\S+)", "$1/X/dep/0"), 0);
    return Articles.before(marked.text(), marked.parse(), marked.parse().size() - 1);
  }

  @ParameterizedTest
  @CsvSource({"a cook", "An old cook", "no cook", "several of them", "every single cook"})
  void findsIndefiniteOnes(String words) {
    assertEquals(INDEFINITE, article(words));
  }

  @ParameterizedTest
  @CsvSource({"the cook", "The four old cooks", "those cooks", "their cook", "its two cooks"})
  void findsDefiniteOnes(String words) {
    assertEquals(DEFINITE, article(words));
  }

  @ParameterizedTest
  @CsvSource({"cook", "old cooks", "Ada sang"})
  void mayFindNone(String words) {
    assertEquals(NONE, article(words));
  }

  @ParameterizedTest
  @CsvSource({"a friend of the cook, 2", "the leader of a union, 1", "the a cook, 1"})
  void theNearestCounts(String words, int article) {
    assertEquals(article, article(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"the dogs , cats", "the “ cook", "the - cook"})
  void aMarkEndsTheSearch(String words) {
    assertEquals(NONE, article(words));
  }

  @ParameterizedTest
  @CsvSource({"the one two three cooks, 2", "the one two three four cooks, 0"})
  void itStandsAtMostFourWordsBefore(String words, int article) {
    assertEquals(article, article(words));
  }
}
