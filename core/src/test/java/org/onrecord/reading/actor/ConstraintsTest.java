package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts is which mention is favoured or forbidden, not by how much. */
class ConstraintsTest {
  private static MarkedSentences sentences(String... sentences) {
    return MarkedSentences.of(String.join("\n", sentences));
  }

  /** What is added for a mention and a chain of others, counted from 0. */
  private static Optional<Double> of(MarkedSentences text, int mention, int... chain) {
    return text.constraints().of(text.phrases().get(mention), text.chain(chain));
  }

  private static double added(MarkedSentences text, int mention, int... chain) {
    return of(text, mention, chain).orElseThrow();
  }

  private static void assertForbidden(MarkedSentences text, int mention, int... chain) {
    assertEquals(Optional.empty(), of(text, mention, chain));
  }

  private static String person(String name) {
    return "%s/PROPN/nsubj/2/PER sang/VERB/root/0".formatted(name);
  }

  private static String body(String name) {
    return "%s/PROPN/nsubj/2/ORG met/VERB/root/0".formatted(name);
  }

  private static String nominal(String article, String noun, String sort) {
    return "%s/DET/det/2 %s/NOUN/nsubj/3/%s met/VERB/root/0".formatted(article, noun, sort);
  }

  private static String pronoun(String word) {
    return "%s/PRON/nsubj/2/person left/VERB/root/0".formatted(word);
  }

  @Test
  void equalNamesAreFavouredMostThenShortOnes() {
    MarkedSentences text = sentences(person("Ann-Low"), person("Ann-Low"), person("Low"));
    assertTrue(added(text, 1, 0) > added(text, 2, 0));
    assertTrue(added(text, 2, 0) > 0);
  }

  private static String minister(String adjective) {
    return "The/DET/det/3 %s/ADJ/amod/3 minister/NOUN/nsubj/4/person sang/VERB/root/0"
        .formatted(adjective);
  }

  @Test
  void ministersOfOtherCountriesAreDisfavoured() {
    MarkedSentences text =
        sentences(minister("French"), minister("German"), minister("French"), minister("old"));
    assertTrue(added(text, 1, 0) < added(text, 2, 0));
    assertEquals(added(text, 2, 0), added(text, 3, 0));
    assertEquals(added(text, 2, 0), added(text, 2, 0, 1));
  }

  @Test
  void aNamedOneOfAnotherCountryToo() {
    String named =
        "German/ADJ/amod/3 minister/NOUN/nmod:desc/3 Low/PROPN/nsubj/4/PER sang/VERB/root/0";
    MarkedSentences text = sentences(minister("French"), named, person("Low"));
    assertTrue(added(text, 1, 0) < added(text, 2, 0));
  }

  @Test
  void aNameWithATitleIsNotWhoHadAnotherNoun() {
    String named = "cook/NOUN/nmod:desc/2 Low/PROPN/nsubj/3/PER sang/VERB/root/0";
    MarkedSentences text =
        sentences(
            nominal("the", "nurse", "person"),
            nominal("the", "cook", "person"),
            named,
            person("Rix"));
    assertTrue(added(text, 2, 0) < added(text, 2, 1));
    assertEquals(added(text, 2, 1), added(text, 3, 0));
  }

  @Test
  void personsOfOtherNamesAreApart() {
    MarkedSentences text = sentences(person("Low"), person("Rix"), pronoun("She"));
    assertForbidden(text, 1, 0);
    assertForbidden(text, 1, 0, 2);
    assertEquals(0, added(text, 1, 2));
  }

  @Test
  void bodiesOfOtherNamesAreOnlyDisfavoured() {
    assertTrue(added(sentences(body("Unia"), body("Halden")), 1, 0) < 0);
  }

  @Test
  void aNameFitsAnyNameOfTheChain() {
    MarkedSentences text = sentences(body("Unia"), body("Halden"), body("Halden"));
    assertEquals(added(text, 2, 1), added(text, 2, 0, 1));
  }

  @Test
  void oneNamesakeInTheChainForbidsIt() {
    MarkedSentences text =
        sentences(
            person("Low"),
            "Anna/PROPN/nsubj/3/PER Low/PROPN/flat/1/PER sang/VERB/root/0",
            "Bo/PROPN/nsubj/3/PER Low/PROPN/flat/1/PER sang/VERB/root/0");
    assertForbidden(text, 2, 0, 1);
    assertTrue(added(text, 2, 0) > 0);
  }

  @Test
  void aPersonIsNoBodyOfAPartOfTheName() {
    MarkedSentences text =
        sentences(
            "Anna/PROPN/nsubj/3/PER Halden/PROPN/flat/1/PER sang/VERB/root/0", body("Halden"));
    assertForbidden(text, 1, 0);
  }

  @Test
  void heIsNotSeveral() {
    MarkedSentences text =
        sentences(nominal("the", "cooks", "person"), pronoun("He"), pronoun("They"));
    assertForbidden(text, 1, 0);
    assertEquals(0, added(text, 2, 0));
  }

  @Test
  void theyAreHardlyOnePerson() {
    MarkedSentences text = sentences(person("Low"), body("Unia"), pronoun("They"));
    assertTrue(added(text, 2, 0) < added(text, 2, 1));
  }

  @Test
  void genderHoldsForTheWholeChain() {
    MarkedSentences text =
        sentences(
            person("Low"),
            pronoun("She"),
            nominal("the", "cook", "person"),
            pronoun("He"),
            nominal("the", "spokesman", "person"));
    assertTrue(of(text, 3, 0, 2).isPresent());
    assertForbidden(text, 3, 0, 1, 2);
    assertForbidden(text, 4, 0, 1, 2);
  }

  @Test
  void theSameNounIsFavouredButNotBehindAnother() {
    MarkedSentences text =
        sentences(
            nominal("a", "cook", "person"),
            nominal("a", "nurse", "person"),
            nominal("another", "cook", "person"),
            nominal("the", "cook", "person"));
    assertTrue(added(text, 3, 0) > added(text, 1, 0));
    assertEquals(added(text, 1, 0), added(text, 2, 0));
  }

  @Test
  void numberAndSortShouldAgree() {
    MarkedSentences text =
        sentences(
            nominal("the", "nurse", "person"),
            nominal("the", "cook", "person"),
            nominal("the", "cooks", "person"),
            nominal("the", "boat", "other"));
    assertEquals(0, added(text, 1, 0));
    assertTrue(added(text, 2, 0) < 0);
    assertTrue(added(text, 3, 0) < 0);
  }

  @Test
  void iGoesOnFromIRatherThanFromAnother() {
    MarkedSentences text = sentences(person("Low"), pronoun("I"), pronoun("I"), pronoun("We"));
    assertTrue(added(text, 2, 1) > added(text, 2, 0));
    assertTrue(added(text, 2, 1) > added(text, 2, 3));
  }

  @Test
  void anAppositionIsFavouredAtItsHeadAlone() {
    MarkedSentences text =
        sentences(
            "Low/PROPN/nsubj/5/PER ,/PUNCT/punct/4 the/DET/det/4 cook/NOUN/appos/1/person"
                + " met/VERB/root/0 Rix/PROPN/obj/5/PER",
            person("Low"));
    List<Phrase> phrases = text.phrases();
    assertTrue(text.constraints().bySyntax(phrases.get(1), phrases.get(0)) > 0);
    assertEquals(0, text.constraints().bySyntax(phrases.get(2), phrases.get(0)));
    assertEquals(0, text.constraints().bySyntax(phrases.get(3), phrases.get(1)));
  }

  /** What the parse doesn't tell, commas do. */
  @Test
  void aNounBetweenCommasIsAnApposition() {
    String presented =
        "Low/PROPN/nsubj/6/PER ,/PUNCT/punct/4 the/DET/det/4 cook/NOUN/%s/6/person %s/PUNCT/punct/6"
            + " sang/VERB/root/0";
    MarkedSentences closed = sentences(presented.formatted("dep", ","));
    assertTrue(closed.constraints().bySyntax(closed.phrases().get(1), closed.phrases().get(0)) > 0);
    MarkedSentences open = sentences(presented.formatted("dep", "“"));
    assertEquals(0, open.constraints().bySyntax(open.phrases().get(1), open.phrases().get(0)));
    MarkedSentences subject = sentences(presented.formatted("nsubj", ","));
    assertEquals(
        0, subject.constraints().bySyntax(subject.phrases().get(1), subject.phrases().get(0)));
  }

  @Test
  void aPronounMayMeanWhatHoldsItInAClauseOfItsOwn() {
    MarkedSentences text =
        sentences(
            "the/DET/det/2 cook/NOUN/nsubj/7/person who/PRON/nsubj/4 lost/VERB/acl:relcl/2"
                + " his/PRON/nmod:poss/6/person dog/NOUN/obj/4/other sang/VERB/root/0",
            "his/PRON/nmod:poss/2/person cook/NOUN/nsubj/3/person sang/VERB/root/0");
    assertTrue(of(text, 1, 0).isPresent());
    assertForbidden(text, 2, 0);
    assertForbidden(text, 4, 3);
  }

  @Test
  void syntaxForbidsNothingInAnotherSentence() {
    MarkedSentences text =
        sentences(
            "Low/PROPN/nsubj/2/PER saw/VERB/root/0 him/PRON/obj/2/person",
            "nobody/PRON/nsubj/2 saw/VERB/root/0 him/PRON/obj/2/person");
    assertForbidden(text, 1, 0);
    assertTrue(of(text, 2, 0).isPresent());
    assertFalse(of(text, 2, 1).isEmpty());
  }
}
