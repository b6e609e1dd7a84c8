package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.syntax.MarkedParse;

class WordingsTest {
  /** The word that tells the event is marked with e. */
  @ParameterizedTest
  @CsvSource({
    "true, false, The/DET/det/2 attack/NOUN/nsubj/3/e failed/VERB/root/0",
    "true, false, Their/PRON/nmod:poss/2 attack/NOUN/nsubj/3/e failed/VERB/root/0",
    "false, false, Iran/PROPN/nmod:poss/3 's/PART/case/1 attack/NOUN/nsubj/4/e failed/VERB/root/0",
    "false, false, An/DET/det/2 attack/NOUN/nsubj/3/e failed/VERB/root/0",
    "true, true, The/DET/det/3 second/ADJ/amod/3 Attack/NOUN/nsubj/4/e failed/VERB/root/0",
    "false, true, Another/DET/det/2 attack/NOUN/nsubj/3/e failed/VERB/root/0",
    "false, true, They/PRON/nsubj/2 attack/VERB/root/0/e again/ADV/advmod/2",
    "false, false, They/PRON/nsubj/3 later/ADV/advmod/3 attack/VERB/root/0/e",
  })
  void nounsPointBackAndAnotherOneIsNew(boolean definite, boolean anew, String sentence) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    int word = marked.marks().indexOf("e");
    assertEquals(
        new Telling.Wording("attack", definite, anew, 7),
        Wordings.of(marked.parse().span(word), marked.parse(), marked.text(), 7));
  }
}
