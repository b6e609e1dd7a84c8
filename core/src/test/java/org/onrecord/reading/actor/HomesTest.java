package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Head;
import org.onrecord.model.Homing;
import org.onrecord.model.Link;
import org.onrecord.reading.Draft;
import org.onrecord.reading.syntax.Parse;

/** What the model says of a word that names a country is its number here: 0 is as much as none. */
class HomesTest {
  private static final Homing HOMING =
      new Homing(new Head("actor", 0, 1, List.of()), new Head("place", 0, 1, List.of()), gaps());

  /** What stands more than a sentence behind an actor is the more likely. */
  private static float[] gaps() {
    float[] gaps = new float[Link.GAPS];
    gaps[4] = 0.5f;
    return gaps;
  }

  /** "French cooks in Milan sang." */
  private static final String FRENCH_COOKS =
      """
      French/ADJ/amod/2 cooks/NOUN/nsubj/5/person in/ADP/case/4 Milan/PROPN/nmod/2/LOC \
      sang/VERB/root/0
      """;

  private static Optional<String> home(
      String marked, Map<String, Integer> scores, Optional<String> byWords) {
    return home(marked, scores, byWords, 1);
  }

  /** Of an actor of the first mentions of persons, so many. */
  private static Optional<String> home(
      String marked, Map<String, Integer> scores, Optional<String> byWords, int mentions) {
    MarkedSentences text = MarkedSentences.of(marked);
    Draft draft = text.draft();
    draft.put(
        CapitalisedWords.PART,
        text.parses().stream().flatMap(parse -> words(parse, text.text(), scores)).toList());
    List<Phrase> actor =
        text.phrases().stream()
            .filter(phrase -> phrase.sort() == Sort.PERSON)
            .limit(mentions)
            .toList();
    return Homes.of(draft, MarkedSentences.LEXICON, HOMING).country(actor, byWords);
  }

  private static Stream<CapitalisedWord> words(
      Parse parse, String text, Map<String, Integer> scores) {
    return IntStream.range(0, parse.size())
        .mapToObj(parse::span)
        .filter(span -> scores.containsKey(span.in(text)))
        .map(span -> new CapitalisedWord(span, new float[] {scores.get(span.in(text))}));
  }

  @Test
  void theModelChoosesAmongTheCountriesThatAreNamed() {
    assertEquals(
        Optional.of("FRA"), home(FRENCH_COOKS, Map.of("French", 3, "Milan", 1), Optional.empty()));
    assertEquals(
        Optional.of("ITA"), home(FRENCH_COOKS, Map.of("French", 1, "Milan", 3), Optional.empty()));
  }

  @Test
  void itMayChooseNone() {
    assertEquals(
        Optional.empty(), home(FRENCH_COOKS, Map.of("French", -3, "Milan", -2), Optional.empty()));
  }

  @Test
  void wordsTipWhatIsUnsure() {
    Map<String, Integer> unsure = Map.of("French", 1, "Milan", 2);
    assertEquals(Optional.of("FRA"), home(FRENCH_COOKS, unsure, Optional.of("FRA")));
    Map<String, Integer> sure = Map.of("French", 1, "Milan", 30);
    assertEquals(Optional.of("ITA"), home(FRENCH_COOKS, sure, Optional.of("FRA")));
  }

  @Test
  void whatWordsTellOfNoCountryIsKept() {
    assertEquals(Optional.of("UNO"), home(FRENCH_COOKS, Map.of("French", 9), Optional.of("UNO")));
  }

  @Test
  void severalWordsForOneCountryCountTogether() {
    String marked =
        FRENCH_COOKS + "Paris/PROPN/nsubj/2/LOC heard/VERB/root/0 Lyon/PROPN/obj/2/LOC\n";
    Map<String, Integer> scores = Map.of("French", 1, "Paris", 1, "Lyon", 1, "Milan", 2);
    assertEquals(Optional.of("FRA"), home(marked, scores, Optional.empty()));
  }

  @Test
  void aPlaceThatNoListHasMayBeTheLikeliest() {
    String marked =
        """
        cooks/NOUN/nsubj/2/person met/VERB/root/0 in/ADP/case/4 Haldenburg/PROPN/obl/2/LOC
        Milan/PROPN/nsubj/2/LOC sang/VERB/root/0
        """;
    assertEquals(
        Optional.empty(), home(marked, Map.of("Haldenburg", 5, "Milan", 2), Optional.empty()));
    assertEquals(
        Optional.of("ITA"), home(marked, Map.of("Haldenburg", 2, "Milan", 5), Optional.empty()));
  }

  @Test
  void aPersonsNameIsNoPlace() {
    String marked = "cooks/NOUN/nsubj/2/person met/VERB/root/0 France/PROPN/obj/2/PER\n";
    assertEquals(Optional.empty(), home(marked, Map.of("France", 9), Optional.empty()));
  }

  /** "Cooks met. They ate. Milan sang. Lyon sang.": Lyon stands eight words or more behind. */
  @Test
  void theWayToAPlaceCountsInWordsAcrossSentences() {
    String marked =
        """
        cooks/NOUN/nsubj/2/person met/VERB/root/0
        Milan/PROPN/nsubj/2/LOC sang/VERB/root/0
        and/CCONJ/cc/4 then/ADV/advmod/4 they/PRON/nsubj/4 ate/VERB/root/0
        Lyon/PROPN/nsubj/2/LOC sang/VERB/root/0
        """;
    assertEquals(Optional.of("FRA"), home(marked, Map.of("Milan", 1, "Lyon", 1), Optional.empty()));
  }

  @Test
  void eachMentionMayMeanNone() {
    String marked =
        """
        cooks/NOUN/nsubj/2/person met/VERB/root/0 Milan/PROPN/obj/2/LOC
        cooks/NOUN/nsubj/2/person met/VERB/root/0
        cooks/NOUN/nsubj/2/person met/VERB/root/0
        """;
    assertEquals(Optional.of("ITA"), home(marked, Map.of("Milan", 1), Optional.empty(), 3));
    // Three times e to the power of -1 is more than one, but not than three.
    assertEquals(Optional.empty(), home(marked, Map.of("Milan", -1), Optional.empty(), 3));
  }

  @Test
  void aNameStandsWhereItsLastCapitalDoes() {
    String marked =
        "cooks/NOUN/nsubj/2/person met/VERB/root/0 New/PROPN/obj/2/LOC Mexico/PROPN/flat/3/LOC\n";
    assertEquals(Optional.empty(), home(marked, Map.of("New", 9, "Mexico", -9), Optional.empty()));
    assertEquals(
        Optional.of("USA"), home(marked, Map.of("New", -9, "Mexico", 1), Optional.empty()));
  }
}
