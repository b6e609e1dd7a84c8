package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortsTest {
  private static boolean has(String sort, String sentence) {
    Marked marked = Marked.of(sentence);
    return marked.sorts().of(marked.words()).contains(sort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rao/PROPN/nsubj/2 denied/VERB/root/0 it/PRON/obj/2",
        "Rao/PROPN/nsubj/2 dismissed/VERB/root/0 the/DET/det/4 accusation/NOUN/obj/2",
        "Rao/PROPN/nsubj/2 dismissed/VERB/root/0 it/PRON/obj/2",
        "The/DET/det/2 claims/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 dismissed/VERB/root/0",
        "Rao/PROPN/nsubj/2 dismissed/VERB/root/0 that/SCONJ/mark/5 he/PRON/nsubj/5"
            + " knew/VERB/ccomp/2",
        "A/DET/det/2 denial/NOUN/nsubj/3 came/VERB/root/0",
      })
  void denies(String sentence) {
    assertEquals(true, has("denies", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rao/PROPN/nsubj/6 did/AUX/aux/6 '/_/_/2 t/_/_/2 quite/ADV/advmod/6 deny/VERB/root/0"
            + " it/PRON/obj/6",
        "Rao/PROPN/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 deny/VERB/root/0 it/PRON/obj/4",
        "Nobody/PRON/nsubj/2 denied/VERB/root/0 it/PRON/obj/2",
        "No/DET/det/2 official/NOUN/nsubj/3 denied/VERB/root/0 it/PRON/obj/3",
        "Rao/PROPN/nsubj/2 declined/VERB/root/0 to/PART/mark/4 deny/VERB/xcomp/2 it/PRON/obj/4",
        "Rao/PROPN/nsubj/4 would/AUX/aux/4 not/PART/advmod/4 confirm/VERB/root/0 or/CCONJ/cc/6"
            + " deny/VERB/conj/4 it/PRON/obj/4",
        "Rao/PROPN/nsubj/2 dismissed/VERB/root/0 the/DET/det/4 coach/NOUN/obj/2",
        "Rao/PROPN/nsubj/2 contested/VERB/root/0 the/DET/det/4 election/NOUN/obj/2",
      })
  void deniesNothing(String sentence) {
    assertEquals(false, has("denies", sentence));
  }

  @Test
  void whoseWorkItWasIsBlame() {
    assertEquals(
        List.of(true, true, false),
        List.of(
            has("blames", "The/DET/det/2 work/NOUN/root/0 of/ADP/case/4 teenagers/NOUN/nmod/2"),
            has("blames", "The/DET/det/2 rebels/NOUN/nmod:poss/4 '/PART/case/2 work/NOUN/root/0"),
            has("blames", "Work/NOUN/nsubj/2 stopped/VERB/root/0")));
  }

  @Test
  void whatItWasThatDidItIsBlame() {
    assertEquals(
        List.of(true, false),
        List.of(
            has(
                "blames",
                "It/PRON/nsubj/4 was/AUX/cop/4 the/DET/det/4 lake/NOUN/root/0 that/PRON/nsubj/6"
                    + " did/VERB/acl:relcl/4 it/PRON/obj/6"),
            has("blames", "It/PRON/nsubj/4 was/AUX/cop/4 a/DET/det/4 lake/NOUN/root/0")));
  }

  @Test
  void toLetSomethingHappenIsBlame() {
    assertEquals(
        List.of(true, false),
        List.of(
            has(
                "blames",
                "They/PRON/nsubj/2 let/VERB/root/0 the/DET/det/4 wall/NOUN/obj/2 rot/VERB/xcomp/2"),
            has("blames", "They/PRON/nsubj/2 let/VERB/root/0 the/DET/det/4 house/NOUN/obj/2")));
  }
}
