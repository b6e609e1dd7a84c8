package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention.Form;

class StatementsTest {
  @Test
  void statementsStandUnderTheActorWhoMakesThem() {
    HandMade made = HandMade.of("Ilse Marrant, a docker, said yes. Eide said maybe. She said no.");
    String ilse =
        made.someone("Ilse Marrant", Form.NAME)
            .again("She", Form.PRONOUN)
            .named("Ilse Marrant")
            .role("docker")
            .code("NOR LAB")
            .add();
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    made.said("yes").by("Ilse Marrant, a docker").who(ilse).cue("said").add();
    made.at("Eide").said("maybe").by("Eide").who(eide).cue("said").add();
    made.at("She").said("no").by("She").who(ilse).cue("said").add();

    assertEquals(
        """
        3 statements by 2 actors

        Ilse Marrant, docker · NOR LAB
           1  yes
              indirect · say · Ilse Marrant, a docker … said
           3  no
              indirect · say · She said

        Eide
           2  maybe
              indirect · say · Eide said
        """,
        list(made));
  }

  @Test
  void whoHasNoNameIsCalledByTheFirstWordsThatAreNoPronoun() {
    HandMade made = HandMade.of("In its view, the port\n  authority said yes.");
    String port =
        made.someone("its", Form.PRONOUN)
            .again("the port\n  authority", Form.NOMINAL)
            .kind(Actor.Kind.ORGANISATION)
            .role("port authority")
            .add();
    made.said("yes").by("the port\n  authority").who(port).cue("said").add();

    assertTrue(list(made).contains("\n“the port authority”\n"), list(made));
  }

  @Test
  void aStatementInsideAnotherStandsUnderItWithItsOwnSpeaker() {
    HandMade made = HandMade.of("Eide said Marrant claimed she saw it. Marrant said no.");
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    String marrant = made.someone("Marrant", Form.NAME).named("Marrant").add();
    String outer = made.said("Marrant claimed she saw it").by("Eide").who(eide).cue("said").add();
    String middle =
        made.said("she saw it").by("Marrant").who(marrant).cue("claimed").within(outer).add();
    made.said("it").by("she").cue("saw").within(middle).add();
    made.at("Marrant said").said("no").by("Marrant").who(marrant).cue("said").add();

    assertEquals(
        """
        4 statements, 3 by 2 actors, 1 by a speaker not known

        Eide
           1  Marrant claimed she saw it
              indirect · say · Eide said
              2  Marrant: she saw it
                 indirect · say · Marrant claimed
                 3  “she”: it
                    indirect · say · saw

        Marrant
           4  no
              indirect · say · Marrant said
          quoted by others too [2]
        """,
        list(made));
  }

  @Test
  void whoIsFirstToldOfComesWhereTheyFirstSpeak() {
    HandMade made =
        HandMade.of("Eide said Marrant claimed she saw it. Roux said yes. Marrant said no.");
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    String marrant = made.someone("Marrant", Form.NAME).named("Marrant").add();
    String roux = made.someone("Roux", Form.NAME).named("Roux").add();
    String outer = made.said("Marrant claimed she saw it").by("Eide").who(eide).cue("said").add();
    made.said("she saw it").by("Marrant").who(marrant).cue("claimed").within(outer).add();
    made.at("Roux said").said("yes").by("Roux").who(roux).cue("said").add();
    made.at("Marrant said").said("no").by("Marrant").who(marrant).cue("said").add();

    assertEquals(
        List.of("Eide", "Roux", "Marrant"),
        list(made).lines().filter(line -> line.matches("[A-Z][a-z]+")).toList());
  }

  @Test
  void speakersNotKnownComeLastWithTheWordsOfTheText() {
    HandMade made = HandMade.of("A report says yes. It is alleged that no. Eide said maybe.");
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    made.said("yes").by("A report").cue("says").add();
    made.said("that no").cue("is alleged").add();
    made.at("Eide").said("maybe").by("Eide").who(eide).cue("said").add();

    assertEquals(
        """
        3 statements, 1 by 1 actor, 2 by speakers not known

        Eide
           3  maybe
              indirect · say · Eide said

        Speaker not known
           1  “A report”: yes
              indirect · say · says
           2  that no
              indirect · say · is alleged
        """,
        list(made));
  }

  @Test
  void whoIsSpokenToIsTold() {
    HandMade made = HandMade.of("Eide told a jury of twelve people from the whole county yes.");
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    String jury =
        made.someone("a jury of twelve people from the whole county", Form.NOMINAL)
            .kind(Actor.Kind.GROUP)
            .add();
    made.said("yes").by("Eide").who(eide).cue("told").to(jury).add();

    assertTrue(
        list(made)
            .contains("indirect · say · Eide told · to “a jury of twelve people from the whole…\n"),
        list(made));
  }

  @Test
  void namedActorsWhoSayNothingAreListedWithCounts() {
    HandMade made = HandMade.of("Oslo, Bergen, Oslo: Eide told Roux and a man that Norway won.");
    made.someone("Bergen", Form.NAME).named("Bergen").kind(Actor.Kind.ORGANISATION).add();
    made.someone("Oslo", Form.METONYM)
        .again("Oslo", Form.METONYM)
        .named("Oslo")
        .kind(Actor.Kind.ORGANISATION)
        .add();
    made.someone("Roux", Form.NAME).named("Roux").role("judge").add();
    made.someone("a man", Form.NOMINAL).add();
    made.someone("Norway", Form.NAME).named("Norway").kind(Actor.Kind.COUNTRY).add();
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    made.said("that Norway won").by("Eide").who(eide).cue("told").add();

    assertTrue(
        list(made).endsWith("\n\nAlso mentioned\n  Oslo ×2 · Bergen · Roux, judge · Norway\n"),
        list(made));
  }

  @Test
  void whoIsQuotedByOthersOnlyIsListedWithTheNumbers() {
    HandMade made = HandMade.of("Eide said Roux thought Bo wept and knew it.");
    String eide = made.someone("Eide", Form.NAME).named("Eide").add();
    String roux = made.someone("Roux", Form.NAME).named("Roux").add();
    String outer =
        made.said("Roux thought Bo wept and knew it").by("Eide").who(eide).cue("said").add();
    made.said("Bo wept").by("Roux").who(roux).cue("thought").within(outer).add();
    made.said("it").by("Roux").who(roux).cue("knew").within(outer).add();

    assertTrue(list(made).endsWith("\n\nQuoted by others only\n  Roux [2, 3]\n"), list(made));
    assertFalse(list(made).contains("Also mentioned"), list(made));
  }

  @Test
  void whereNothingIsSaidTheActorsAreListed() {
    HandMade made = HandMade.of("Eide slept.");
    made.someone("Eide", Form.NAME).named("Eide").add();

    assertEquals("No statements.\n\nAlso mentioned\n  Eide\n", list(made));
  }

  private static String list(HandMade made) {
    StringBuilder out = new StringBuilder();
    new Statements(made.record()).writeTo(new Wrap(out, false, 80));
    return out.toString();
  }
}
