package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.onrecord.Seeded;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** The model takes mentions with one letter for the same, see {@link MarkedSentences}. */
class ChainsTest {
  private static final String ANNA_LOW =
      "Anna/PROPN/nsubj/3/PER Low/PROPN/flat/1/PER:a sang/VERB/root/0\n";
  private static final String HE = "He/PRON/nsubj/2/person:a left/VERB/root/0\n";
  private static final String SHE = "She/PRON/nsubj/2/person:a left/VERB/root/0\n";
  private static final String IT = "It/PRON/nsubj/2/organisation:a left/VERB/root/0\n";
  private static final String DOG = "A/DET/det/2 dog/NOUN/nsubj/3/other barked/VERB/root/0\n";

  private static List<List<String>> chains(String... sentences) {
    return MarkedSentences.of(String.join("", sentences)).chains();
  }

  private static List<String> chain(String... mentions) {
    return List.of(mentions);
  }

  @Test
  void mentionsOfOneThingAreAChain() {
    assertEquals(List.of(chain("Anna Low", "She", "She")), chains(ANNA_LOW, SHE, SHE));
    assertEquals(
        List.of(chain("Anna Low", "She"), chain("A dog"), chain("A dog")),
        chains(ANNA_LOW, DOG, DOG, SHE));
  }

  @Test
  void heAndSheNeverShareAChain() {
    assertEquals(List.of(chain("Anna Low", "He"), chain("She")), chains(ANNA_LOW, HE, SHE));
    assertEquals(List.of(chain("Anna Low", "She"), chain("He")), chains(ANNA_LOW, SHE, HE));
    assertEquals(List.of(chain("He"), chain("She")), chains(HE, SHE));
  }

  @Test
  void aTitleTellsTheGender() {
    String mrLow = "Mr/PROPN/compound/2 Low/PROPN/nsubj/3/PER:a sang/VERB/root/0\n";
    assertEquals(List.of(chain("Low"), chain("She")), chains(mrLow, SHE));
    assertEquals(List.of(chain("Low", "He")), chains(mrLow, HE));
  }

  @Test
  void itIsNoPersonAndHeNoBody() {
    String union = "Unia/PROPN/nsubj/2/ORG:a met/VERB/root/0\n";
    assertEquals(List.of(chain("Anna Low"), chain("It")), chains(ANNA_LOW, IT));
    assertEquals(List.of(chain("Unia"), chain("He")), chains(union, HE));
    assertEquals(List.of(chain("Unia", "It")), chains(union, IT));
  }

  /** The name may come behind the pronoun. */
  @Test
  void whatIsItIsNoPersonLaterAndWhoIsHeNoBody() {
    String union = "Unia/PROPN/nsubj/2/ORG:a met/VERB/root/0\n";
    assertEquals(List.of(chain("It"), chain("Anna Low")), chains(IT, ANNA_LOW));
    assertEquals(List.of(chain("He"), chain("Unia")), chains(HE, union));
  }

  @Test
  void himIsNotTheSubjectOfTheSameVerbButHimselfMayBe() {
    String praised = "Rix/PROPN/nsubj/2/PER:a praised/VERB/root/0 %s/PRON/obj/2/person:a\n";
    assertEquals(List.of(chain("Rix"), chain("him")), chains(praised.formatted("him")));
    assertEquals(List.of(chain("Rix", "himself")), chains(praised.formatted("himself")));
  }

  @Test
  void himOfAnotherVerbMayBeTheSubject() {
    assertEquals(
        List.of(chain("Rix", "him")),
        chains(
            "Rix/PROPN/nsubj/2/PER:a said/VERB/root/0 that/SCONJ/mark/5 nobody/PRON/nsubj/5"
                + " saw/VERB/ccomp/2 him/PRON/obj/5/person:a\n"));
  }

  @Test
  void theirsIsNotReflexive() {
    assertEquals(
        List.of(chain("They"), chain("theirs")),
        chains("They/PRON/nsubj/2/person:a sold/VERB/root/0 theirs/PRON/obj/2/person:a\n"));
  }

  @Test
  void whatIsCoordinatedIsApart() {
    String pair =
        "The/DET/det/2 cook/NOUN/nsubj/6/person:a and/CCONJ/cc/5 the/DET/det/5"
            + " cook/NOUN/conj/2/person:a sang/VERB/root/0\n";
    assertEquals(List.of(chain("The cook"), chain("the cook")), chains(pair));
  }

  @Test
  void anAppositionJoins() {
    String presented =
        "Low/PROPN/nsubj/5/PER:a ,/PUNCT/punct/4 the/DET/det/4 cook/NOUN/%s/1/person"
            + " sang/VERB/root/0\n";
    assertEquals(List.of(chain("Low", "the cook")), chains(presented.formatted("appos")));
    assertEquals(List.of(chain("Low"), chain("the cook")), chains(presented.formatted("dep")));
  }

  @Test
  void aPersonDoesNotMeanWhatHoldsThem() {
    assertEquals(
        List.of(chain("his"), chain("his cook")),
        chains("his/PRON/nmod:poss/2/person:a cook/NOUN/nsubj/3/person:a sang/VERB/root/0\n"));
  }

  @Test
  void twoPersonsOfOneSurnameStayApart() {
    String boLow = "Bo/PROPN/nsubj/3/PER Low/PROPN/flat/1/PER:a sang/VERB/root/0\n";
    assertEquals(List.of(chain("Anna Low"), chain("Bo Low")), chains(ANNA_LOW, boLow));
    assertEquals(
        List.of(chain("Anna Low", "Anna Low"), chain("Bo Low")), chains(ANNA_LOW, boLow, ANNA_LOW));
  }

  @Test
  void aNameGoesOnFromItsShortFormHoweverFarBack() {
    String low = "Low/PROPN/nsubj/2/PER:b left/VERB/root/0\n";
    List<List<String>> chains = chains(ANNA_LOW, DOG.repeat(300), low);
    assertEquals(chain("Anna Low", "Low"), chains.getFirst());
    assertEquals(301, chains.size());
  }

  @Test
  void aNominalLooksBackOverSoManyMentions() {
    String cook = "The/DET/det/2 cook/NOUN/nsubj/3/person:a left/VERB/root/0\n";
    assertEquals(chain("Anna Low", "The cook"), chains(ANNA_LOW, DOG.repeat(100), cook).getFirst());
    assertEquals(chain("Anna Low"), chains(ANNA_LOW, DOG.repeat(300), cook).getFirst());
  }

  @Test
  void ofEqualChainsTheNearestCounts() {
    String rix = "Rix/PROPN/nsubj/2/PER:a sang/VERB/root/0\n";
    assertEquals(List.of(chain("Anna Low"), chain("Rix", "She")), chains(ANNA_LOW, rix, SHE));
  }

  private static Statement statement(Span content, Optional<Span> source, List<Span> quoted) {
    return new Statement(
        "s",
        List.of(content),
        List.of(),
        source.stream().toList(),
        Optional.empty(),
        quoted.isEmpty() ? Kind.INDIRECT : Kind.DIRECT,
        quoted,
        Act.SAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.CERTAIN,
        1);
  }

  @Test
  void aPronounThatSpeaksIsSomebody() {
    MarkedSentences text =
        MarkedSentences.of(
            "Cooks/NOUN/nsubj/2/person:a sang/VERB/root/0\n"
                + "They/PRON/nsubj/2/person:b agreed/VERB/root/0 to/PART/mark/4 go/VERB/xcomp/2");
    Statement said = statement(span(text, "to go"), Optional.of(span(text, "They")), List.of());
    assertEquals(List.of(chain("Cooks"), chain("They")), text.chains());
    assertEquals(List.of(chain("Cooks", "They")), text.chains(said));
  }

  @Test
  void whoSpeaksInAQuotationIsLeftOut() {
    MarkedSentences text =
        MarkedSentences.of(
            "I/PRON/nsubj/2/person:a sing/VERB/ccomp/5 ,/PUNCT/punct/2 Rix/PROPN/nsubj/5/PER:a"
                + " said/VERB/root/0");
    Span quoted = span(text, "I sing");
    assertEquals(List.of(chain("I", "Rix")), text.chains());
    assertEquals(
        List.of(chain("Rix")), text.chains(statement(quoted, Optional.empty(), List.of(quoted))));
  }

  private static Span span(MarkedSentences text, String words) {
    int start = text.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void aChainHasAMention() {
    assertThrows(IllegalArgumentException.class, () -> new Chain(List.of()));
  }

  @Test
  void everyMentionIsInOneChainInTextOrder() {
    Seeded.check(
        random -> {
          MarkedSentences text = random(random);
          List<Span> heads = new ArrayList<>();
          Span before = new Span(0, 0);
          for (Chain chain : text.chainsOf()) {
            List<Span> own = chain.phrases().stream().map(Phrase::head).toList();
            assertEquals(own.stream().sorted().toList(), own);
            assertTrue(before.compareTo(own.getFirst()) <= 0);
            before = own.getFirst();
            heads.addAll(own);
          }
          List<Span> all = text.phrases().stream().map(Phrase::head).toList();
          assertEquals(all, heads.stream().sorted().toList());
        });
  }

  private static final List<String> WORDS =
      List.of(
          "Anna/PROPN",
          "Low/PROPN",
          "he/PRON",
          "her/PRON",
          "it/PRON",
          "the/DET",
          "cook/NOUN",
          "cooks/NOUN",
          "Mr/NOUN",
          "and/CCONJ",
          "sang/VERB",
          "I/PRON");
  private static final List<String> RELATIONS =
      List.of("nsubj", "obj", "appos", "conj", "flat", "compound", "nmod:poss", "acl:relcl");
  private static final List<String> MARKS =
      List.of("", "", "/PER:a", "/ORG", "/LOC:b", "/person:a", "/organisation:b", "/other");

  /** Sentences of any words that hang on any others, in circles too. */
  private static MarkedSentences random(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = random.nextInt(1, 6); sentence > 0; sentence--) {
      int size = random.nextInt(1, 8);
      for (int word = 0; word < size; word++) {
        text.append(any(WORDS, random)).append('/').append(any(RELATIONS, random));
        text.append('/').append(random.nextInt(size + 1)).append(any(MARKS, random)).append(' ');
      }
      text.append('\n');
    }
    return MarkedSentences.of(text.toString());
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
