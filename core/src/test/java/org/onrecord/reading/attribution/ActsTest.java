package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Seeded;
import org.onrecord.record.Act;
import org.onrecord.text.Span;

class ActsTest {
  private static final List<ActRule> RULES = ActRule.shipped();
  private static final Acts ACTS = new Acts(RULES);

  @Test
  void everyRuleHoldsForItsExamples() {
    List<String> wrong = new ArrayList<>();
    for (ActRule rule : RULES) {
      for (String example : rule.examples()) {
        Optional<ActRule> decides =
            ACTS.best(SayingWords.of(Sayings.of(example))).map(Acts.Match::rule);
        if (decides.isEmpty() || decides.get() != rule) {
          wrong.add(
              example
                  + ": not "
                  + rule.act()
                  + " but "
                  + decides.map(other -> other.act() + " as in " + other.examples()).orElse("SAY"));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyRuleHasAnExample() {
    for (ActRule rule : RULES) {
      assertFalse(rule.examples().contains(""), "without an example: " + rule.pattern().first());
    }
  }

  @Test
  void everyActHasManyRules() {
    Map<Act, Long> counts =
        RULES.stream().collect(Collectors.groupingBy(ActRule::act, Collectors.counting()));
    for (Act act : Act.values()) {
      assertTrue(counts.getOrDefault(act, 0L) >= 20, act + " has " + counts.get(act));
    }
  }

  /** Cues as they are met, the whole sentence given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SAY      | ⟪Ada⟫⟨:⟩ ⟦We won⟧
          SAY      | ⟦It is late⟧, ⟨according to⟩ ⟪a study⟫.
          SAY      | ⟪She⟫ ⟨told⟩ a news conference called to praise the crew ⟦that it was late⟧.
          SAY      | ⟪He⟫ ⟨told⟩ the court: ⟦“We have to go to let them stop.”⟧
          SAY      | ⟪He⟫ ⟨said⟩: ⟦“To win is all.”⟧
          SAY      | ⟪The aide⟫ ⟨refused to say⟩ ⟦who paid⟧.
          SAY      | ⟪The aide⟫ ⟨said in a claim-filled report⟩ ⟦that it was late⟧.
          DENY     | ⟪The aide⟫ ⟨is expected to deny⟩ ⟦the theft⟧.
          DENY     | ⟪The aide⟫ ⟨didn’t deny⟩ ⟦the theft⟧.
          ACCUSE   | ⟪The aide⟫ ⟨stopped short of accusing⟩ ⟦the firm⟧.
          ASK      | ⟪They⟫ ⟨plan to ask⟩ ⟦for more⟧.
          INTEND   | ⟪They⟫ ⟨plan⟩ ⟦to ask for more⟧.
          WARN     | ⟪The aide⟫ ⟨issued a stern new warning⟩ ⟦of floods⟧.
          CONDEMN  | ⟪The aide⟫ ⟨took⟩ the whole board ⟨to task⟩ ⟦for its silence⟧.
          CONDEMN  | ⟪The aide⟫ ⟨hit⟩ ⟦out at the board⟧.
          PROMISE  | ⟪The aide⟫ ⟨vowed⟩ ⟦to reform the police⟧.
          AGREE    | In the end ⟪he⟫ ⟨came out⟩ ⟦in favour of the bridge⟧.
          REJECT   | ⟪He⟫ ⟨said⟩ no ⟦to the deal⟧.
          SAY      | ⟪He⟫ ⟨said⟩ ⟦no deal was near⟧.
          SAY      | ⟪He⟫ ⟨said⟩ ⟦yes men had ruined it⟧.
          SAY      | ⟪He⟫ ⟨said⟩ ⟦sorry scenes had followed⟧.
          SAY      | ⟦“It was late,”⟧ ⟪he⟫ ⟨said⟩. ⟦“No one came.”⟧
          """)
  void readsTheCueInItsSentence(Act act, String saying) {
    assertEquals(act, ACTS.of(Sayings.of(saying)).act());
  }

  @Test
  void tellsTheWordsThatTellIt() {
    Saying saying = Sayings.of("⟪He⟫ ⟨firmly ruled it out⟩ ⟦for ever⟧.");
    assertEquals(
        new FoundAct(Act.REJECT, List.of(new Span(10, 15), new Span(19, 22))), ACTS.of(saying));
  }

  @Test
  void aCueThatNobodyKnowsIsPlainSaying() {
    assertEquals(new FoundAct(Act.SAY, List.of()), ACTS.of(Sayings.of("⟪He⟫ ⟨frobs⟩ ⟦it⟧.")));
  }

  @Test
  void anySayingHasAnAct() {
    Seeded.check(
        random -> {
          Saying saying = Sayings.random(random);
          FoundAct act = ACTS.of(saying);
          for (Span word : act.words()) {
            assertTrue(word.end() <= saying.text().length() && word.length() > 0);
          }
          assertEquals(act, ACTS.of(saying));
        });
  }

  /** The guard is against what would take hours. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SAY     | "say "
          REJECT  | "refuse to "
          CONDEMN | "take to task "
          SAY     | n't
          SAY     | 'll
          SAY     | a-
          SAY     | x
          """)
  void longCuesTakeLinearTime(Act act, String piece) {
    String words = piece.repeat(300_000);
    assertEquals(act, ACTS.of(Sayings.of("⟪He⟫ ⟨" + words + "⟩ ⟦" + words + "⟧.")).act());
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "has:nothing", "ends:x", "to:nothing"})
  void refusesConditionsThatThereAreNot(String written) {
    assertThrows(IllegalArgumentException.class, () -> new Conditions(Map.of()).of(written));
  }
}
