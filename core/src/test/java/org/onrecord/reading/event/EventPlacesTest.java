package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/** The place of an event, with scores that stand for a model's. */
class EventPlacesTest {
  private static final Head EVENT = new Head("event", 0, 2, List.of("O", "ASSAULT"));
  private static final Head TRIGGER = new Head("event_trigger", 2, 5, List.of());
  private static final Head PARTY = new Head("event_party", 7, 1, List.of());
  private static final Head ENTITIES =
      new Head("entities", 8, 5, List.of("O", "B-LOC", "I-LOC", "E-LOC", "S-LOC"));
  private static final EventPlaces PLACES =
      new EventPlaces(
          EVENT,
          new Filling(
              TRIGGER,
              PARTY,
              List.of("actor", "recipient", "place", "time", "count"),
              Collections.nCopies(5, new float[17])),
          MadeUpScores.tagger(ENTITIES));

  private static final String FIRST =
      "Nobody/PRON/nsubj/2 came/VERB/root/0 to/ADP/case/4 Ost/PROPN/obl/2 ./PUNCT/punct/2";
  private static final MarkedParse ONE = MarkedParse.of(FIRST, 0);
  private static final MarkedParse TWO =
      MarkedParse.of(
          "They/PRON/nsubj/3 then/ADV/advmod/3 struck/VERB/root/0 in/ADP/case/7 the/DET/det/7"
              + " old/ADJ/amod/7 port/NOUN/obl/3 of/ADP/case/9 Wyk/PROPN/nmod/7 ,/PUNCT/punct/12"
              + " which/PRON/nsubj/12 burned/VERB/acl:relcl/7 ./PUNCT/punct/3",
          ONE.text().length() + 1);
  private static final String TEXT = ONE.text() + " " + TWO.text();
  private static final List<Parse> PARSES = List.of(ONE.parse(), TWO.parse());
  private static final Words WORDS = words();

  private static Words words() {
    int size = PARSES.stream().mapToInt(Parse::size).sum();
    int[] starts = new int[size];
    int[] ends = new int[size];
    int next = 0;
    for (Parse parse : PARSES) {
      for (int word = 0; word < parse.size(); word++) {
        starts[next] = parse.span(word).start();
        ends[next++] = parse.span(word).end();
      }
    }
    return new Words(starts, ends, new byte[size], new int[size + 1], new int[0]);
  }

  /**
   * "Struck" alone tells an event, "then" turns all scores round; each word is its place as likely
   * as these scores have it. "Port of Wyk" is a name if so said.
   */
  private static Scores scores(Map<String, Float> places, boolean named) {
    int size = WORDS.size();
    float[] events = new float[2 * size];
    float[] triggers = new float[5 * size];
    float[] parties = new float[size];
    float[] names = new float[5 * size];
    List<String> name = named ? List.of("port", "of", "Wyk") : List.of();
    Arrays.fill(parties, -9);
    for (int word = 0; word < size; word++) {
      String text = WORDS.span(word).in(TEXT);
      events[2 * word + (text.equals("struck") ? 1 : 0)] = 5;
      triggers[5 * word + 2] = text.equals("then") ? -1 : 1;
      parties[word] = places.getOrDefault(text, -9f);
      names[5 * word + 1 + name.indexOf(text)] = 5;
    }
    return MadeUpScores.of(
        size, Map.of(EVENT, events, TRIGGER, triggers, PARTY, parties, ENTITIES, names));
  }

  private static Optional<String> place(String told, Map<String, Float> places) {
    return place(told, places, false);
  }

  private static Optional<String> place(String told, Map<String, Float> places, boolean named) {
    int start = TEXT.indexOf(told);
    return PLACES
        .of(TEXT, WORDS, scores(places, named), PARSES, new Span(start, start + told.length()))
        .map(span -> span.in(TEXT));
  }

  @Test
  void theLikeliestWordBringsItsPhraseWithoutPrepositionAndClause() {
    assertEquals(
        Optional.of("the old port of Wyk"), place("struck", Map.of("port", 2f, "Wyk", 1f)));
    assertEquals(Optional.of("Wyk"), place("struck", Map.of("port", 1f, "Wyk", 2f)));
  }

  @Test
  void aNameIsNeverCut() {
    assertEquals(Optional.of("port of Wyk"), place("struck", Map.of("Wyk", 2f), true));
  }

  @Test
  void whatIsNotLikelyIsNoPlace() {
    assertEquals(Optional.empty(), place("struck", Map.of("port", -.5f)));
  }

  @Test
  void placesOfOtherSentencesAreOutOfReach() {
    assertEquals(Optional.of("Wyk"), place("struck", Map.of("Ost", 3f, "Wyk", 2f)));
    assertEquals(Optional.of("Ost"), place("came", Map.of("Ost", 3f, "Wyk", 4f)));
  }

  @Test
  void ofSeveralWordsTheOneCountsThatTellsAnEvent() {
    assertEquals(Optional.of("Wyk"), place("then struck", Map.of("Wyk", 2f)));
  }
}
