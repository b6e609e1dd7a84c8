package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.actor.Roster;
import org.onrecord.text.Span;

class DoersTest {
  private static final String FIRED = "Guards/NOUN/nsubj/2 fired/VERB/root/0 first/ADV/advmod/2";

  private static Set<String> of(String sentence, Map<Span, String> actors) {
    Marked marked = Marked.of(sentence);
    Roster roster = new Roster(List.of(), Map.of(), actors);
    return new Doers(marked.tokens(), marked.lists(), marked.sorts(), roster).of(marked.words());
  }

  private static Set<String> of(String sentence) {
    return of(sentence, Map.of());
  }

  @Test
  void theSubjectDidIt() {
    assertEquals(Set.of("guard"), of(FIRED));
    assertEquals(Set.of("guard", "a1"), of(FIRED, Map.of(new Span(0, 6), "a1")));
  }

  @Test
  void aPassiveVerbHasItsDoerBehindBy() {
    assertEquals(
        Set.of("guard"),
        of(
            "Ann/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 shot/VERB/root/0 by/ADP/case/5"
                + " guards/NOUN/obl/3 in/ADP/case/7 town/NOUN/obl/3"));
  }

  @Test
  void whoDiesOrFallsDidNothing() {
    assertEquals(Set.of(), of("Guards/NOUN/nsubj/2 died/VERB/root/0"));
    assertEquals(Set.of("guard"), of("Guards/NOUN/nsubj/2 burned/VERB/root/0 huts/NOUN/obj/2"));
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    assertEquals(
        Set.of("guard"),
        of(
            "It/PRON/nsubj/4 was/AUX/cop/4 the/DET/det/4 guards/NOUN/root/0 who/PRON/nsubj/6"
                + " fired/VERB/acl:relcl/4"));
  }
}
