package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.syntax.MarkedParse;

class SidesTest {
  /** The word that tells what happens is marked with e, the party with p. */
  @ParameterizedTest
  @CsvSource({
    "ACTOR, Rebels/NOUN/nsubj/2/p struck/VERB/root/0/e",
    "ACTOR, The/DET/det/2 president/NOUN/nsubj/5 of/ADP/case/4 Oru/PROPN/nmod/2/p"
        + " resigned/VERB/root/0/e",
    "RECIPIENT, Rebels/NOUN/nsubj/2 struck/VERB/root/0/e Oru/PROPN/obj/2/p",
    "RECIPIENT, Oru/PROPN/nsubj:pass/3/p was/AUX/aux:pass/3 struck/VERB/root/0/e",
    "ACTOR, Oru/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 struck/VERB/root/0/e by/ADP/case/5"
        + " rebels/NOUN/obl:agent/3/p",
    "ACTOR, Rebels/NOUN/nsubj/2/p issued/VERB/root/0 threats/NOUN/obj/2/e",
    "ACTOR, Rebels/NOUN/nsubj/2/p refused/VERB/root/0 to/PART/mark/4 leave/VERB/xcomp/2/e",
    "NONE, Rebels/NOUN/nsubj/2 told/VERB/root/0 them/PRON/obj/2/p to/PART/mark/5"
        + " leave/VERB/xcomp/2/e",
    "NONE, Rebels/NOUN/nsubj/2 struck/VERB/root/0/e in/ADP/case/4 Oru/PROPN/obl/2/p",
    // The parse is at odds with the words.
    "NONE, Rebels/NOUN/obj/2/p struck/VERB/root/0/e",
    "NONE, Rebels/NOUN/nsubj:pass/2/p threatened/VERB/root/0/e",
    "NONE, Oru/PROPN/nsubj/3/p was/AUX/aux:pass/3 struck/VERB/root/0/e",
  })
  void theGrammarTellsWhoActs(String role, String sentence) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    assertEquals(
        role,
        Sides.of(marked.marks().indexOf("p"), marked.marks().indexOf("e"), marked.parse())
            .map(Role::name)
            .orElse("NONE"));
  }
}
