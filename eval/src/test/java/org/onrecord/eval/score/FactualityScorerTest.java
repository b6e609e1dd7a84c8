package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.ReadEvents.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.ReadActors;
import org.onrecord.eval.ReadEvents;
import org.onrecord.eval.gold.GoldViews;
import org.onrecord.eval.gold.GoldViews.Told;
import org.onrecord.eval.gold.GoldViews.View;
import org.onrecord.eval.gold.Part;
import org.onrecord.record.Actor;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

class FactualityScorerTest {
  private static final String TEXT =
      "Dorn left. She told the board that the pump may have failed, but a guard denied it burst.";

  /** The board's secretary Ida Dorn speaks, then a guard whom nobody names. */
  private static final NewsRecord STATEMENTS =
      new ReadActors(TEXT)
          .actor("a", Actor.Kind.PERSON, "Ida Dorn", "", "", "", "Dorn", "She")
          .said("a", "She", "told", "that the pump may have failed")
          .said("", "a guard", "denied", "it burst")
          .record();

  private static Told told(String word, String... views) {
    return new Told(
        word,
        Fixtures.span(TEXT, word),
        Arrays.stream(views)
            .map(
                view -> {
                  int blank = view.lastIndexOf(' ');
                  return new View(
                      view.substring(0, blank),
                      Labelled.of(Factuality.class, view.substring(blank + 1)));
                })
            .toList());
  }

  private static List<String> read(NewsRecord record, Told... events) {
    return FactualityScorer.judged(gold(events), record).stream()
        .map(each -> each.decision().found())
        .toList();
  }

  private static GoldViews gold(Told... events) {
    return new GoldViews(
        "f1",
        Part.DEV,
        new Document(Optional.empty(), Optional.empty(), Optional.empty(), TEXT),
        List.of(events));
  }

  @Test
  void aSourceIsKnownByTheNameOfTheSpeakerOrByItsOwnWords() {
    NewsRecord record =
        new ReadEvents(STATEMENTS)
            .event("failed", "", "", "", view("s0 PS+"), view("s1 CT-"), view("author Uu"))
            .record();
    assertEquals(
        List.of("CT-", "PR+", "Uu"),
        read(record, told("failed", "the guard PS+", "Ida Dorn CT+", "author Uu")));
    assertEquals(
        List.of("CT-"), read(record, told("failed", "guard at the gate CT+")), "more words");
  }

  @Test
  void onlyTheInnermostViewMayBeThatOfASourceOfAnotherName() {
    NewsRecord record =
        new ReadEvents(STATEMENTS)
            .event("failed", "", "", "", view("s0 PS+"), view("author Uu"))
            .record();
    assertEquals(
        List.of("PR+", "none", "Uu"),
        read(record, told("failed", "report PS+", "minister CT+", "author Uu")));
  }

  @Test
  void anInnermostViewIsNotThatOfASourceWhoseNameTheGoldHas() {
    NewsRecord record =
        new ReadEvents(STATEMENTS)
            .event("failed", "", "", "", view("s0 PS+"), view("author Uu"))
            .record();
    assertEquals(
        List.of("none", "PR+", "Uu"),
        read(record, told("failed", "report CT+", "Ida Dorn Uu", "author Uu")));
  }

  @Test
  void theShareOfViewsThatWereMetByASourceOfAnotherNameIsTold() {
    NewsRecord record =
        new ReadEvents(STATEMENTS)
            .event("failed", "", "", "", view("s0 PS+"), view("author Uu"))
            .event("burst", "", "", "", view("s1 CT-"), view("author Uu"))
            .record();
    GoldViews gold =
        gold(told("failed", "report PS+", "author Uu"), told("burst", "a guard CT-", "author Uu"));
    assertEquals(
        .25,
        FactualityScorer.figures(List.of(FactualityScorer.tally(gold, record))).get("by-fallback"));
  }

  @Test
  void aPartOfAWordIsNoName() {
    NewsRecord record =
        new ReadEvents(STATEMENTS).event("failed", "", "", "", view("s0 CT+")).record();
    assertEquals(List.of("CT+", "none"), read(record, told("failed", "x CT+", "Do CT+")));
  }

  @Test
  void anAuthorsViewIsNeverThatOfASource() {
    NewsRecord record =
        new ReadEvents(STATEMENTS).event("failed", "", "", "", view("s0 CT+")).record();
    assertEquals(List.of("none"), read(record, told("failed", "author CT+")));
  }

  /**
   * CT+ 1 right, 1 spurious; PR+ (of PS+) 1 right; CT- missed (found none); Uu missed, found CT+;
   * PR- right (of PS-), but no class of the mean.
   */
  @Test
  void classesAreCountedOverAllArticles() {
    NewsRecord record =
        new ReadEvents(STATEMENTS)
            .event("left", "", "", "", view("author CT+"))
            .event("told", "", "", "", view("author CT+"))
            .event("failed", "", "", "", view("author PS+"))
            .event("denied", "", "", "", view("author PR-"))
            .record();
    GoldViews gold =
        gold(
            told("left", "author CT+"),
            told("told", "author Uu"),
            told("failed", "author PR+"),
            told("denied", "author PS-"),
            told("burst", "author CT-"));
    Map<String, Double> figures =
        FactualityScorer.figures(List.of(FactualityScorer.tally(gold, record)));
    assertEquals(
        Map.of(
            "macro-F1", (2 / 3.0 + 1 + 0 + 0) / 4,
            "accuracy", .6,
            "F1-CT+", 2 / 3.0,
            "F1-PR+", 1.0,
            "F1-CT-", 0.0,
            "F1-Uu", 0.0,
            "found", .8,
            "by-fallback", 0.0),
        figures);
  }
}
