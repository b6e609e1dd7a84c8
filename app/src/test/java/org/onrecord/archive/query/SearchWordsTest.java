package org.onrecord.archive.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.query.SearchWords.Term;

class SearchWordsTest {
  @Test
  void wordsPhrasesBeginningsAndWhatMustNotStand() {
    SearchWords words = SearchWords.of("flood* \"death toll\" -drill -\"a test\" don't “ri ver”*");

    assertEquals(
        List.of(
            new Term("flood", true),
            new Term("death toll", false),
            new Term("don't", false),
            new Term("ri ver", true)),
        words.wanted());
    assertEquals(List.of(new Term("drill", false), new Term("a test", false)), words.unwanted());
  }

  @Test
  void aQuotationMarkWithoutItsPartnerAndALoneHyphenMeanNothing() {
    assertEquals(
        List.of(new Term("\"river", false), new Term("bank", false)),
        SearchWords.of("\"river - bank").wanted());
    assertEquals(List.of(), SearchWords.of("\"river - bank").unwanted());
  }

  @Test
  void whatHasNoLettersIsVainUnlessThereIsNothing() {
    assertTrue(SearchWords.of("!! \" * -- \uD83D\uDE00").vain());
    assertEquals(SearchWords.NONE, SearchWords.of("  \n"));
  }

  @Test
  void controlsAndHalvesOfPairsAreSpaces() {
    assertEquals(
        List.of(new Term("a", false), new Term("b", false), new Term("c", false)),
        SearchWords.of("a\0b\uD800c").wanted());
  }
}
