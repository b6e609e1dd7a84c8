package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.MarkedPassage.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.MarkedPassage;
import org.onrecord.eval.ReadActors;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/** Speakers, traits and metonyms of invented passages, counted by hand. */
class PassageScorerTest {
  private static final GoldPassage GATE =
      MarkedPassage.of(
          "{a1! name:Ana Ruiz}, mayor of {p1 place:Lund}, said the gate was shut. {a1! pronoun:She}"
              + " thanked the {a2 nominal:guard}. The {a2! nominal:guard} denied it.",
          row("a1 | person | Ana Ruiz | mayor of Lund | SWE GOV | Q1"),
          row("a2 | person | - | guard | SWE | -"));

  private static ReadActors read(GoldPassage passage) {
    return new ReadActors(passage.text());
  }

  private static Tally tally(GoldPassage gold, NewsRecord record) {
    return PassageScorer.tally(PassageScorer.verdicts(gold, record), record);
  }

  private static void assertCounts(
      Tally tally, String name, long right, long spurious, long missed) {
    assertEquals(Optional.of(new Counts(right, spurious, missed)), tally.of(name), name);
  }

  @Test
  void allRight() {
    NewsRecord record =
        read(GATE)
            .actor(
                "x",
                Actor.Kind.PERSON,
                "Ana Ruiz",
                "the Mayor of Lund",
                "SWE GOV",
                "Q1",
                "Ana Ruiz",
                "She")
            .actor("y", Actor.Kind.PERSON, "", "guard", "SWE", "", "the guard", "The guard")
            .said("x", "Ana Ruiz, mayor of Lund", "said", "the gate was shut")
            .said("x", "She", "thanked", "the guard")
            .said("y", "The guard", "denied", "it.")
            .record();
    Map<String, Double> figures = PassageScorer.figures(List.of(tally(GATE, record)));
    figures.forEach(
        (name, value) -> assertEquals(name.equals("speaker-null") ? 0 : 1, value, name));
    assertEquals(
        List.of("source-resolved", "source-pronoun", "source-nominal", "source-name"),
        List.copyOf(figures.keySet()).subList(0, 4));
    assertEquals(
        Map.of(Outcome.RIGHT, 1, Outcome.WRONG, 0, Outcome.MISSED, 0, Outcome.INVENTED, 0),
        PassageScorer.identities(PassageScorer.verdicts(GATE, record)));
  }

  @Test
  void theSpeakerMustBeTheActorAndNoOther() {
    NewsRecord record =
        read(GATE)
            .person("x", "Ana Ruiz")
            .person("y", "the guard", "She")
            .said("x", "Ana Ruiz", "said", "the gate was shut")
            .said("y", "She", "thanked", "the guard")
            .record();
    Tally tally = tally(GATE, record);
    assertCounts(tally, "source-name", 1, 0, 0);
    assertCounts(tally, "source-pronoun", 0, 0, 1);
    assertCounts(tally, "source-nominal", 0, 0, 1);
    assertCounts(tally, "source-resolved", 0, 0, 2);
    assertCounts(tally, "source-resolved-found", 0, 0, 1);
    assertCounts(tally, "speaker-null", 0, 0, 2);
    NewsRecord mixed =
        read(GATE)
            .person("x", "Ana Ruiz", "She", "the guard")
            .said("x", "She", "thanked", "the guard")
            .record();
    assertCounts(tally(GATE, mixed), "source-resolved", 0, 0, 2);
    assertCounts(tally(GATE, mixed), "actors", 0, 1, 2);
  }

  @Test
  void ofSeveralSourcesTheShortestCounts() {
    NewsRecord record =
        read(GATE)
            .person("x", "Ana Ruiz")
            .person("y", "the guard")
            .said("y", "She thanked the guard.", "denied", "it.")
            .said("x", "She", "thanked", "the guard")
            .record();
    assertCounts(tally(GATE, record), "source-pronoun", 1, 0, 0);
  }

  @Test
  void traitsOfWhoeverIsNotFoundAreMissed() {
    NewsRecord record =
        read(GATE)
            .actor("x", Actor.Kind.GROUP, "Ana", "mayor", "NOR GOV", "Q2", "Ana Ruiz")
            .actor("y", Actor.Kind.PERSON, "", "", "", "Q3", "gate")
            .record();
    List<Verdict> verdicts = PassageScorer.verdicts(GATE, record);
    Tally tally = PassageScorer.tally(verdicts, record);
    assertCounts(tally, "actors", 1, 0, 1);
    assertCounts(tally, "kind", 0, 1, 2);
    assertCounts(tally, "name", 0, 1, 1);
    assertCounts(tally, "role", 0, 1, 2);
    assertCounts(tally, "role-head", 1, 0, 1);
    assertCounts(tally, "country", 0, 1, 2);
    assertCounts(tally, "sector", 1, 0, 0);
    assertEquals(
        Map.of(Outcome.RIGHT, 0, Outcome.WRONG, 1, Outcome.MISSED, 0, Outcome.INVENTED, 1),
        PassageScorer.identities(verdicts));
    Map<String, Double> figures = PassageScorer.figures(List.of(tally));
    assertEquals(0.5, figures.get("role-head-acc"));
    assertEquals(1.0, figures.get("role-head-precision"));
    assertEquals(0.0, figures.get("country-precision"));
  }

  @Test
  void traitsThatTheGoldDoesNotHaveAreInvented() {
    NewsRecord record =
        read(GATE)
            .actor("y", Actor.Kind.PERSON, "Bo", "guard", "SWE LAB", "", "the guard")
            .record();
    Tally tally = tally(GATE, record);
    assertCounts(tally, "sector", 0, 1, 1);
    assertCounts(tally, "name", 0, 1, 1);
    assertCounts(tally, "country", 1, 0, 1);
  }

  @Test
  void actorsThatAreNoneOfTheGoldCountAgainstPrecision() {
    NewsRecord record =
        read(GATE)
            .person("a", "Ana Ruiz")
            .person("again", "Ana> Ruiz")
            .person("she", "She")
            .person("place", "of >Lund")
            .person("unmarked", "the >gate")
            .record();
    assertCounts(tally(GATE, record), "actors", 1, 3, 1);
    Map<String, Double> figures = PassageScorer.figures(List.of(tally(GATE, record)));
    assertEquals(0.25, figures.get("actors-precision"));
    assertEquals(0.5, figures.get("actors-recall"));
  }

  @Test
  void whatIsMeantTogetherOrByNobodyKnowsWhomIsNoActorTooMany() {
    NewsRecord record = read(TALKS).person("b", "They").person("h", "and >he").record();
    assertCounts(tally(TALKS, record), "actors", 0, 0, 3);
  }

  private static final GoldPassage TALKS =
      MarkedPassage.of(
          "{a1 name:Turkey} and {a2 name:Greece} met in {p1 place:Bern}. {a1+a2! pronoun:They}"
              + " agreed on a date, and {?! pronoun:he} doubted it. {a2! metonym:Athens} said the"
              + " {a3 name:Bern Criminal Court} would hear of it; the {p1 place:city}'s roads"
              + " shut.",
          row("a1 | country | Turkey | - | TUR | -"),
          row("a2 | country | Greece | - | GRC | -"),
          row("a3 | organisation | Bern Criminal Court | - | CHE JUD | -"));

  @Test
  void jointAndUnknownSources() {
    NewsRecord one =
        read(TALKS)
            .person("t", "Turkey")
            .said("t", "They", "agreed", "on a date")
            .said("", "and >he", "doubted", "it. A")
            .record();
    assertCounts(tally(TALKS, one), "source-joint", 1, 0, 0);
    assertCounts(tally(TALKS, one), "source-unknown", 1, 0, 0);
    assertCounts(tally(TALKS, one), "speaker-null", 1, 0, 1);
    assertEquals(Optional.empty(), tally(TALKS, one).of("source-resolved"));
    NewsRecord both =
        read(TALKS).person("b", "They").said("b", "They", "agreed", "on a date").record();
    assertCounts(tally(TALKS, both), "source-joint", 1, 0, 0);
    NewsRecord other =
        read(TALKS)
            .person("c", "Athens")
            .person("d", "Bern Criminal Court")
            .said("d", "They", "agreed", "on a date")
            .said("d", "and >he", "doubted", "it. A")
            .record();
    assertCounts(tally(TALKS, other), "source-joint", 0, 0, 1);
    assertCounts(tally(TALKS, other), "source-unknown", 0, 0, 1);
  }

  @Test
  void aJointSpeakerIsNobodyElseBesides() {
    NewsRecord merged =
        read(TALKS)
            .person("m", "They", "Bern Criminal Court")
            .said("m", "They", "agreed", "on a date")
            .record();
    assertCounts(tally(TALKS, merged), "source-joint", 0, 0, 1);
    NewsRecord oneMore =
        read(TALKS)
            .person("m", "Turkey", "Bern Criminal Court")
            .said("m", "They", "agreed", "on a date")
            .record();
    assertCounts(tally(TALKS, oneMore), "source-joint", 0, 0, 1);
    NewsRecord all =
        read(TALKS)
            .person("m", "Turkey", "Greece", "They")
            .said("m", "They", "agreed", "on a date")
            .record();
    assertCounts(tally(TALKS, all), "source-joint", 1, 0, 0);
  }

  @Test
  void withoutAStatementNothingIsSaidOfAnUnknownSource() {
    assertEquals(Optional.empty(), tally(TALKS, read(TALKS).record()).of("source-unknown"));
  }

  @Test
  void whoReadsNothingTellsNoMetonymFromAPlace() {
    Map<String, Double> figures =
        PassageScorer.figures(List.of(tally(TALKS, read(TALKS).record())));
    assertEquals(0.0, figures.get("metonym-recall"));
    assertEquals(1.0, figures.get("place-recall"));
    assertEquals(0.5, figures.get("metonym-told"));
    assertEquals(0.0, figures.get("state-recall"));
    assertEquals(0.5, figures.get("state-told"));
    Map<String, Double> withoutMetonyms =
        PassageScorer.figures(List.of(tally(GATE, read(GATE).record())));
    assertEquals(false, withoutMetonyms.containsKey("metonym-told"));
  }

  @Test
  void placesThatActAndPlacesThatDoNot() {
    NewsRecord record =
        read(TALKS)
            .person("t", "Turkey")
            .person("g", "Athens")
            .person("c", "Bern Criminal Court")
            .record();
    Map<String, Double> figures = PassageScorer.figures(List.of(tally(TALKS, record)));
    assertEquals(1.0, figures.get("metonym-told"));
    assertEquals(0.5, figures.get("state-recall"));
    assertEquals(3.0 / 4, figures.get("state-told"));
    NewsRecord wrong = read(TALKS).person("p", "in >Bern").person("q", "the city's").record();
    Map<String, Double> none = PassageScorer.figures(List.of(tally(TALKS, wrong)));
    assertEquals(0.0, none.get("place-recall"));
    assertEquals(0.0, none.get("metonym-recall"));
    assertEquals(0.0, none.get("metonym-told"));
  }

  @Test
  void anotherActorAroundAMetonymIsNotIt() {
    GoldPassage passage =
        MarkedPassage.of(
            "A {a1 metonym:Kremlin} {a2! nominal:aide} said so.",
            row("a1 | organisation | - | - | RUS GOV | -"),
            row("a2 | person | - | Kremlin aide | RUS GOV | -"));
    Tally tally = tally(passage, read(passage).person("k", "A Kremlin aide").record());
    assertCounts(tally, "metonym-recall", 0, 0, 1);
    assertCounts(tally, "actors", 1, 0, 1);
  }

  @Test
  void rolesAreComparedWithoutArticlesAndCapitals() {
    assertEquals("mayor of lund", Role.plain("The Mayor of  Lund"));
    assertEquals("spokeswoman for ministry", Role.plain("spokeswoman for the ministry"));
    assertEquals("speaker of house", Role.plain("a speaker of the House"));
    assertEquals("head of plan a", Role.plain("head of plan A"));
    assertEquals("hepatitis a specialist", Role.plain("Hepatitis A specialist"));
    assertEquals("minister", Role.head("foreign minister of Spain"));
    assertEquals("secretary-general", Role.head("UN secretary-general"));
    assertEquals("captain", Role.head("captain, now retired"));
  }

  @Test
  void codesHaveACountryAndASector() {
    assertEquals(Optional.of("UNO"), Code.country(Optional.of("UNO MED")));
    assertEquals(Optional.of("MED"), Code.sector(Optional.of("UNO MED")));
    assertEquals(Optional.empty(), Code.country(Optional.of("GOV")));
    assertEquals(Optional.empty(), Code.sector(Optional.of("TUR")));
    assertEquals(Optional.empty(), Code.sector(Optional.empty()));
  }
}
