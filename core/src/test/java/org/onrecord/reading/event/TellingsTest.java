package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Resource;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.Labelled;
import org.onrecord.text.Span;

/** With scores that stand for a model's, of two sentences. */
class TellingsTest {
  private static final String TEXT = "Ada left Oru. They struck it.";
  private static final Head EVENT = head("event", labels(Event.Type.values(), "none", "other"));
  private static final Head MODE =
      head(
          "mode",
          Stream.concat(
                  Stream.of("-"),
                  Resource.lines(Modes.class, "modes.tsv").stream()
                      .map(line -> line.split("\t")[1])
                      .distinct())
              .toList());
  private static final Head CERTAINTY = head("certainty", labels(Factuality.values()));
  private static final Head TENSE = head("tense", labels(Event.Tense.values()));
  private static final Head TRIGGER = new Head("event_trigger", 0, 5, List.of());
  private static final Head PARTY = new Head("event_party", 0, 1, List.of());
  private static final Words WORDS = words();

  private static Head head(String name, List<String> tags) {
    return new Head(name, 0, tags.size(), tags);
  }

  private static List<String> labels(Labelled[] values, String... before) {
    return Stream.concat(Stream.of(before), Arrays.stream(values).map(Labelled::label)).toList();
  }

  private static Words words() {
    int[] starts = {0, 4, 9, 12, 14, 19, 26, 28};
    int[] ends = {3, 8, 12, 13, 18, 25, 28, 29};
    return new Words(starts, ends, new byte[8], new int[9], new int[0]);
  }

  /** "Struck" is an assault, "left" hardly an event; each word is likely to fill each role. */
  private static List<Told> told() {
    int size = WORDS.size();
    float[] events = new float[size * EVENT.size()];
    float[] modes = new float[size * MODE.size()];
    float[] certainties = new float[size * CERTAINTY.size()];
    float[] tenses = new float[size * TENSE.size()];
    for (int word = 0; word < size; word++) {
      boolean struck = WORDS.span(word).in(TEXT).equals("struck");
      set(events, EVENT, word, "none", struck ? 0 : 9);
      set(events, EVENT, word, "ASSAULT", struck ? 9 : 0);
      set(modes, MODE, word, "drone", struck ? 3 : 0);
      set(certainties, CERTAINTY, word, Factuality.PROBABLE.label(), struck ? 3 : 0);
      set(tenses, TENSE, word, Event.Tense.FUTURE.label(), struck ? 3 : 0);
    }
    float[] triggers = new float[size * 5];
    float[] parties = new float[size];
    Arrays.fill(triggers, 1);
    Arrays.fill(parties, 2);
    parties[6] = -2.3f;
    Scores scores =
        MadeUpScores.of(
            size,
            Map.of(
                EVENT,
                events,
                MODE,
                modes,
                CERTAINTY,
                certainties,
                TENSE,
                tenses,
                TRIGGER,
                triggers,
                PARTY,
                parties));
    Draft draft = new Draft(TEXT, new Ids("d"));
    draft.put(Sentences.PART, Sentences.of(TEXT));
    return new Tellings(
            EVENT,
            MODE,
            CERTAINTY,
            TENSE,
            new Filling(
                TRIGGER,
                PARTY,
                List.of("actor", "recipient", "place", "time", "count"),
                Collections.nCopies(5, new float[17])))
        .in(draft, WORDS, scores);
  }

  private static void set(float[] rows, Head head, int word, String tag, float score) {
    rows[word * head.size() + head.tags().indexOf(tag)] = score;
  }

  @Test
  void whatIsLikelyAnEventIsTold() {
    List<Told> told = told();
    assertEquals(List.of("struck"), told.stream().map(each -> each.word().in(TEXT)).toList());
    Told struck = told.getFirst();
    assertEquals(.998, struck.likely(Event.Type.ASSAULT), .002);
    assertEquals(Map.of(Event.Type.ASSAULT, "drone"), struck.modes());
    assertEquals(Factuality.PROBABLE, Told.likeliest(struck.firmly()).orElseThrow());
    assertEquals(Event.Tense.FUTURE, Told.likeliest(struck.tenses()).orElseThrow());
  }

  @Test
  void itsRolesAreFilledFromItsOwnSentence() {
    for (Role role : Role.values()) {
      assertEquals(
          List.of("They", "struck", "."),
          told().getFirst().fillers(role).stream().map(each -> each.word().in(TEXT)).toList(),
          role.name());
    }
    assertEquals(0, told().getFirst().likely(Role.ACTOR, new Span(26, 28)));
    assertEquals(.88, told().getFirst().likely(Role.ACTOR, new Span(14, 18)), .005);
  }
}
