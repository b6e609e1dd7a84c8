package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.record.Event;
import org.onrecord.text.Span;

/** Of "A accused B, B struck A": who does what to whom, with scores that stand for a model's. */
class PairsTest {
  private static final String TEXT = "A accused B , B struck A";
  private static final List<String> TAGS =
      Stream.concat(Stream.of("none", "other"), Arrays.stream(Event.Type.values()).map(Enum::name))
          .toList();
  private static final Head EVENT = new Head("event", 0, TAGS.size(), TAGS);
  private static final Head TRIGGER = new Head("event_trigger", 18, 10, List.of());
  private static final Head PARTY = new Head("event_party", 28, 2, List.of());
  private static final Pairs PAIRS =
      new Pairs(
          EVENT,
          new Filling(
              TRIGGER,
              PARTY,
              List.of("actor", "recipient", "place", "time", "count"),
              Collections.nCopies(5, new float[17])));
  private static final Words WORDS = words();

  private static Words words() {
    int[] starts = {0, 2, 10, 12, 14, 16, 23};
    int[] ends = {1, 9, 11, 13, 15, 22, 24};
    return new Words(starts, ends, new byte[7], new int[8], new int[0]);
  }

  private static Scores scores() {
    float[] events = new float[7 * TAGS.size()];
    float[] triggers = new float[7 * 10];
    float[] parties = new float[7 * 2];
    for (int word = 0; word < 7; word++) {
      String tag =
          switch (word) {
            case 1 -> "ACCUSE";
            case 5 -> "ASSAULT";
            default -> "none";
          };
      events[word * TAGS.size() + TAGS.indexOf(tag)] = 9;
      // A party has 1 or -1 in its first column, and all the same in the second.
      parties[2 * word] = WORDS.span(word).in(TEXT).equals("A") ? 1 : -1;
      parties[2 * word + 1] = WORDS.span(word).length() == 1 && word != 3 ? 0 : -1;
    }
    // Accused by A, of B; struck by B, of A.
    triggers[10] = 9;
    triggers[12] = -9;
    triggers[50] = -9;
    triggers[52] = 9;
    return MadeUpScores.of(7, Map.of(EVENT, events, TRIGGER, triggers, PARTY, parties));
  }

  private static Event.Type likeliest(Optional<Span> actor, Optional<Span> recipient) {
    Map<Event.Type, Double> types = PAIRS.types(WORDS, scores(), actor, recipient);
    assertEquals(1, types.values().stream().mapToDouble(each -> each).sum(), 1e-9);
    return Told.likeliest(types).orElseThrow();
  }

  @Test
  void whatOneDoesIsNotWhatTheOtherDoes() {
    Optional<Span> a = Optional.of(new Span(0, 1));
    Optional<Span> b = Optional.of(new Span(10, 11));
    assertEquals(Event.Type.ACCUSE, likeliest(a, b));
    assertEquals(Event.Type.ASSAULT, likeliest(b, a));
  }

  @Test
  void anybodyFits() {
    Optional<Span> a = Optional.of(new Span(0, 1));
    assertEquals(Event.Type.ACCUSE, likeliest(a, Optional.empty()));
    assertEquals(Event.Type.ASSAULT, likeliest(Optional.empty(), a));
    Map<Event.Type, Double> types =
        PAIRS.types(WORDS, scores(), Optional.empty(), Optional.empty());
    assertEquals(.49, types.getOrDefault(Event.Type.ACCUSE, 0.0), .01);
    assertEquals(.49, types.getOrDefault(Event.Type.ASSAULT, 0.0), .01);
  }

  @Test
  void ofNoWordsNothingIsLikely() {
    Words none = new Words(new int[0], new int[0], new byte[0], new int[1], new int[0]);
    Scores empty =
        MadeUpScores.of(0, Map.of(EVENT, new float[0], TRIGGER, new float[0], PARTY, new float[0]));
    assertTrue(
        PAIRS.types(none, empty, Optional.empty(), Optional.empty()).values().stream()
            .allMatch(share -> share == 0));
  }
}
