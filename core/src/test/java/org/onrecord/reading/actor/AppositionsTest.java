package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class AppositionsTest {
  private static Optional<String> noun(String marked) {
    MarkedSentences text = MarkedSentences.of(marked);
    Phrase name = text.phrases().getFirst();
    return Appositions.noun(text.text(), name)
        .map(word -> name.site().parse().span(word).in(text.text()));
  }

  /** Whatever the parse takes it for. */
  @ParameterizedTest
  @CsvSource({"appos, cook", "conj, cook", "dep, cook"})
  void aNounBetweenCommasPresentsTheName(String relation, String noun) {
    String marked =
        "Low/PROPN/nsubj/6/PER ,/PUNCT/punct/4 the/DET/det/4 cook/NOUN/%s/1 ,/PUNCT/punct/1"
            + " sang/VERB/root/0";
    assertEquals(Optional.of(noun), noun(marked.formatted(relation)));
  }

  @Test
  void whatItHoldsBehindItsNounIsPassedOver() {
    assertEquals(
        Optional.of("head"),
        noun(
            "Low/PROPN/nsubj/8/PER ,/PUNCT/punct/3 head/NOUN/conj/1 of/ADP/case/6"
                + " the/DET/det/6 union/NOUN/nmod/3 ,/PUNCT/punct/1 sang/VERB/root/0"));
  }

  @Test
  void aListPresentsNobody() {
    assertEquals(
        Optional.empty(),
        noun(
            "Low/PROPN/nsubj/8/PER ,/PUNCT/punct/3 cooks/NOUN/conj/1 ,/PUNCT/punct/5"
                + " nurses/NOUN/conj/1 and/CCONJ/cc/7 guards/NOUN/conj/1 sang/VERB/root/0"));
    assertEquals(
        Optional.empty(),
        noun(
            "Low/PROPN/nsubj/7/PER ,/PUNCT/punct/3 cooks/NOUN/conj/1 ,/PUNCT/punct/6"
                + " and/CCONJ/cc/6 guards/NOUN/conj/3 sang/VERB/root/0"));
  }

  @Test
  void aClauseIsNoApposition() {
    assertEquals(
        Optional.empty(),
        noun(
            "Low/PROPN/nsubj/2/PER sang/VERB/root/0 ,/PUNCT/punct/5 the/DET/det/5"
                + " cook/NOUN/nsubj/6 left/VERB/conj/2"));
    assertEquals(
        Optional.empty(),
        noun(
            "Low/PROPN/obj/6/PER ,/PUNCT/punct/1 the/DET/det/4 cook/NOUN/nsubj/6 later/ADV/advmod/6"
                + " hit/VERB/root/0"));
  }

  /** The tagger of names knows nothing of sentences. */
  @Test
  void aNameMayRunOnIntoTheNextSentence() {
    MarkedSentences text =
        MarkedSentences.of(
            "He/PRON/nsubj/2 met/VERB/root/0 Low/PROPN/obj/2/PER\nRix/PROPN/nsubj/2/PER sang/VERB/root/0");
    Span both =
        new Span(text.names().getFirst().span().start(), text.names().getLast().span().end());
    Phrase name =
        text.phrases().stream()
            .filter(each -> each.sort() == Sort.PERSON)
            .findFirst()
            .orElseThrow();
    Phrase longer =
        new Phrase(
            both,
            both,
            name.head(),
            name.name(),
            name.form(),
            name.traits(),
            name.site(),
            name.model());
    assertEquals(Optional.empty(), Appositions.noun(text.text(), longer));
    for (Phrase other : List.of(name, longer)) {
      assertEquals(false, Appositions.presents(text.text(), longer, other));
      assertEquals(false, Appositions.presents(text.text(), other, longer));
    }
  }
}
