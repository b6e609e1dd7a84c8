package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Seeded;

class SaidTest {
  private static final Acts ACTS = new Acts();
  private static final List<SaidRule> RULES = SaidRule.shipped();
  private static final Said SAID = new Said(RULES);

  @Test
  void everyRuleHoldsForItsExamples() {
    List<String> wrong = new ArrayList<>();
    for (SaidRule rule : RULES) {
      for (String example : rule.examples()) {
        Saying saying = Sayings.of(example);
        Optional<SaidRule> decides = SAID.rule(saying, ACTS.of(saying));
        if (decides.isEmpty() || decides.get() != rule) {
          wrong.add(example + ": not " + rule.value().label() + " but by " + decides);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CT+ | ⟪He⟫ ⟨said⟩ ⟦that nobody would ever say so⟧.
          CT+ | ⟦“I did not do it,”⟧ ⟪he⟫ ⟨said⟩.
          CT+ | ⟦“Did I do it?”⟧ ⟪he⟫ ⟨asked⟩.
          CT+ | ⟪The cook⟫ ⟨denied⟩ ⟦that it was late⟧.
          CT+ | ⟪The cook⟫ ⟨doubts⟩ ⟦that it was late⟧.
          CT+ | ⟪The cook⟫ ⟨refused⟩ ⟦to leave⟧.
          CT+ | ⟪The cook⟫ ⟨ruled out⟩ ⟦a sale⟧.
          CT+ | ⟪The cook⟫ ⟨has no doubt⟩ ⟦that it was late⟧.
          CT+ | ⟪The cook⟫ ⟨went on to say⟩ ⟦that it was late⟧.
          CT+ | ⟪Ada⟫⟨:⟩ ⟦We won⟧
          CT- | ⟪The cook⟫ ⟨refused to say⟩ ⟦who came⟧.
          CT- | ⟪The cook⟫ did not ⟨say⟩ ⟦who came⟧.
          CT- | ⟪The cook⟫ ⟨does not believe⟩ ⟦that it was late⟧.
          CT- | ⟪The cook⟫ ⟨has not ruled out⟩ ⟦a sale⟧.
          CT- | He left without ⟨saying⟩ ⟦why⟧.
          CT- | ⟪The cook⟫ hesitated to ⟨say⟩ ⟦who came⟧.
          CT- | ⟪The cook⟫ left instead of ⟨saying⟩ ⟦who came⟧.
          CT+ | ⟪The cook⟫ instead ⟨said⟩ ⟦that it was late⟧.
          PR- | ⟪The cook⟫ is reluctant to ⟨say⟩ ⟦who came⟧.
          PR+ | ⟪The cook⟫ is slated to ⟨say⟩ ⟦who came⟧.
          PR+ | ⟪The cook⟫ will ⟨tell⟩ ⟦who came⟧.
          PS+ | ⟪The cook⟫ may yet ⟨tell⟩ ⟦who came⟧.
          Uu  | Did ⟪the cook⟫ ⟨say⟩ ⟦who came⟧?
          Uu  | They asked whether ⟪the cook⟫ had ⟨said⟩ ⟦who came⟧.
          """)
  void tellsWhetherItHappened(String value, String example) {
    Saying saying = Sayings.of(example);
    assertEquals(value, SAID.of(saying, ACTS.of(saying)).label());
  }

  @Test
  void anySayingHasAValue() {
    Seeded.check(
        random -> {
          Saying saying = Sayings.random(random);
          assertNotNull(SAID.of(saying, ACTS.of(saying)));
        });
  }
}
