package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Mention;

/** What grammar alone says of a place's acting: the made-up model doesn't know. */
class StandingTest {
  private static Map<String, Mention.Form> acting(String marked, String name) {
    MarkedSentences text = MarkedSentences.of(marked);
    Phrase place =
        text.phrases().stream()
            .filter(phrase -> phrase.brief().in(text.text()).equals(name))
            .findFirst()
            .orElseThrow();
    return new Standing(text.text(), MarkedSentences.LEXICON)
        .of(new Chain(List.of(place)))
        .map(found -> Map.of(name, found.mentions().firstEntry().getValue()))
        .orElse(Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo/PROPN/nsubj/2/LOC paid/VERB/root/0 | Oslo | METONYM",
        "Norway/PROPN/nsubj/2/LOC paid/VERB/root/0 | Norway | NAME",
        "Saw/VERB/root/0 Oslo/PROPN/obj/1/LOC which/PRON/nsubj/4 paid/VERB/acl:relcl/2 | Oslo | METONYM",
        "Norway/PROPN/nmod:poss/3/LOC 's/PART/case/1 parliament/NOUN/nsubj/4 met/VERB/root/0"
            + " | Norway | NAME",
        "White/PROPN/compound/2/LOC House/PROPN/compound/3/LOC aide/NOUN/nsubj/4 sang/VERB/root/0"
            + " | White House | METONYM"
      })
  void whoActsOwnsOrHasAidesStandsForAGovernment(String marked, String name, Mention.Form form) {
    assertEquals(Map.of(name, form), acting(marked, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saw/VERB/root/0 Oslo/PROPN/obj/1/LOC | Oslo",
        "Slept/VERB/root/0 in/ADP/case/3 Oslo/PROPN/obl/1/LOC | Oslo",
        "Saw/VERB/root/0 Oslo/PROPN/obj/1/LOC where/ADV/advmod/4 rain/NOUN/nsubj/5 fell/VERB/acl:relcl/2"
            + " | Oslo",
        "Lyon/PROPN/compound/2/LOC aide/NOUN/nsubj/3 sang/VERB/root/0 | Lyon",
        "White/PROPN/compound/2/LOC House/PROPN/compound/3/LOC lawn/NOUN/obj/4 saw/VERB/root/0"
            + " | White House"
      })
  void aPlaceIsNoActorOtherwise(String marked, String name) {
    assertEquals(Map.of(), acting(marked, name));
  }
}
