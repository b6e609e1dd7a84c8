package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  /** The roles that the first mention gives. */
  private static List<String> roles(String sentence) {
    return roles(sentence, 0);
  }

  private static List<String> roles(String sentence, int mention) {
    MarkedSentences text = MarkedSentences.of(sentence);
    return new Wording(text.text(), MarkedSentences.LEXICON).roles(text.phrases().get(mention));
  }

  /** What stands before the name, and the number of words in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister/PROPN/compound/2                                    | 1 | Minister
          Minister/PROPN/nmod:desc/2                                   | 1 | Minister
          Foreign/ADJ/amod/2 Minister/PROPN/compound/3                 | 2 | Foreign Minister
          The/DET/det/4 French/ADJ/amod/3 cook/NOUN/compound/4         | 3 | French cook
          Unia/PROPN/nmod:poss/3 's/PART/case/1 boss/NOUN/compound/4   | 3 | boss
          vice/NOUN/compound/3 -/PUNCT/punct/3 consul/NOUN/compound/4  | 3 | vice-consul
          Head/PROPN/compound/4 of/ADP/case/3 State/PROPN/nmod/1       | 3 | Head of State
          """)
  void aTitleIsARole(String before, int words, String role) {
    String name =
        " Anna/PROPN/nsubj/%d/PER Low/PROPN/flat/%d/PER sang/VERB/root/0"
            .formatted(words + 3, words + 1);
    assertEquals(List.of(role), roles(before + name));
  }

  @ParameterizedTest
  @CsvSource({"the/DET/det/3 woman/NOUN/compound/3", "the/DET/det/3 late/VERB/amod/3"})
  void otherWordsBeforeANameAreNone(String before) {
    assertEquals(
        List.of(), roles(before + " Anna/PROPN/nsubj/5/PER Low/PROPN/flat/3/PER sang/VERB/root/0"));
  }

  @Test
  void aNounOfItsOwnBeforeANameIsNoTitle() {
    assertEquals(
        List.of(),
        roles(
            "She/PRON/nsubj/2/person showed/VERB/root/0 the/DET/det/4 cook/NOUN/iobj/2"
                + " Anna/PROPN/obj/2/PER Low/PROPN/flat/5/PER",
            1));
  }

  @Test
  void anAppositionIsARoleWithItsOf() {
    assertEquals(
        List.of("head of the union"),
        roles(
            "Low/PROPN/nsubj/9/PER ,/PUNCT/punct/4 the/DET/det/4 head/NOUN/appos/1"
                + " of/ADP/case/7 the/DET/det/7 union/NOUN/nmod/4 ,/PUNCT/punct/1"
                + " sang/VERB/root/0"));
  }

  @Test
  void anAgeIsNoRole() {
    assertEquals(
        List.of("cook"),
        roles(
            "Low/PROPN/nsubj/8/PER ,/PUNCT/punct/3 42/NUM/appos/1 ,/PUNCT/punct/6 a/DET/det/6"
                + " cook/NOUN/appos/1 ,/PUNCT/punct/1 sang/VERB/root/0"));
  }

  @Test
  void theNameMayBeTheApposition() {
    assertEquals(
        List.of("union boss"),
        roles(
            "The/DET/det/3 union/NOUN/compound/3 boss/NOUN/nsubj/6 ,/PUNCT/punct/5"
                + " Low/PROPN/appos/3/PER sang/VERB/root/0"));
  }

  @Test
  void aPredicateIsARole() {
    assertEquals(
        List.of("retired cook"),
        roles(
            "Low/PROPN/nsubj/5/PER is/AUX/cop/5 a/DET/det/5 retired/ADJ/amod/5"
                + " cook/NOUN/root/0"));
    assertEquals(List.of(), roles("Low/PROPN/nsubj/3/PER is/AUX/cop/3 tired/ADJ/root/0"));
  }

  /** The words that follow "sang" behind a subject and its words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DET/det/2 cook/NOUN/nsubj/9/person | cook
          A/DET/det/4 former/ADJ/amod/4 police/NOUN/compound/4 chief/NOUN/nsubj/9/person \
          | former police chief
          Unia/PROPN/nmod:poss/3 's/PART/case/1 spokesman/NOUN/nsubj/9/person | spokesman
          Their/PRON/nmod:poss/2 cook/NOUN/nsubj/9/person | cook
          a/DET/det/2 spokesman/NOUN/nsubj/9/person for/ADP/case/5 the/DET/det/5 \
          ministry/NOUN/nmod/2 | spokesman for the ministry
          an/DET/det/2 aide/NOUN/nsubj/9/person to/ADP/case/5 the/DET/det/5 mayor/NOUN/nmod/2 \
          of/ADP/case/7 Lyon/PROPN/nmod/5 | aide to the mayor of Lyon
          the/DET/det/2 consul/NOUN/nsubj/9/person from/ADP/case/4 Lyon/PROPN/nmod/2 | consul
          a/DET/det/2 cook/NOUN/nsubj/9/person who/PRON/nsubj/4 won/VERB/acl:relcl/2 | cook
          a/DET/det/2 cook/NOUN/nsubj/9/person and/CCONJ/cc/4 poet/NOUN/conj/2 | cook
          """)
  void aNounForAPersonIsARoleWithoutArticleAndGenitive(String words, String role) {
    assertEquals(List.of(role), roles(padded(words)));
  }

  /** The verb is the ninth word. */
  private static String padded(String words) {
    StringBuilder all = new StringBuilder(words);
    for (int word = words.split(" +").length + 1; word < 9; word++) {
      all.append(" then/ADV/advmod/9");
    }
    return all + " sang/VERB/root/0";
  }

  @ParameterizedTest
  @CsvSource({"woman", "Residents", "victim", "people", "daughter"})
  void plainNounsAreNone(String noun) {
    assertEquals(
        List.of(), roles("the/DET/det/2 %s/NOUN/nsubj/3/person sang/VERB/root/0".formatted(noun)));
  }

  @Test
  void bodiesAndPronounsHaveNone() {
    assertEquals(
        List.of(), roles("the/DET/det/2 ministry/NOUN/nsubj/3/organisation met/VERB/root/0"));
    assertEquals(List.of(), roles("She/PRON/nsubj/2/person sang/VERB/root/0"));
  }
}
