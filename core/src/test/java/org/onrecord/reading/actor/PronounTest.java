package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounTest {
  @ParameterizedTest
  @CsvSource({
    "I, i me my mine myself",
    "WE, we us our ours ourselves",
    "YOU, you your yours yourself yourselves",
    "HE, he him his himself",
    "SHE, she her hers herself",
    "IT, it its itself",
    "THEY, they them their theirs themselves"
  })
  void knowsTheFormsOfEach(Pronoun pronoun, String forms) {
    for (String form : forms.split(" ", -1)) {
      assertEquals(Optional.of(pronoun), Pronoun.of(form), form);
    }
  }

  @Test
  void capitalsDoNotMatter() {
    assertEquals(Optional.of(Pronoun.I), Pronoun.of("I"));
    assertEquals(Optional.of(Pronoun.SHE), Pronoun.of("She"));
    assertEquals(Optional.of(Pronoun.HE), Pronoun.of("HIS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "this", "that", "one", "nobody", "itselfs", ""})
  void othersAreNoPersonalPronouns(String word) {
    assertEquals(Optional.empty(), Pronoun.of(word));
  }

  @Test
  void tellsPersonGenderAndNumber() {
    assertEquals(1, Pronoun.WE.person());
    assertEquals(2, Pronoun.YOU.person());
    assertEquals(3, Pronoun.IT.person());
    assertEquals(Gender.MASCULINE, Pronoun.HE.gender());
    assertEquals(Gender.FEMININE, Pronoun.SHE.gender());
    assertEquals(Gender.NEUTER, Pronoun.IT.gender());
    assertTrue(
        Stream.of(Pronoun.I, Pronoun.WE, Pronoun.YOU, Pronoun.THEY)
            .allMatch(pronoun -> pronoun.gender() == Gender.UNKNOWN));
    assertTrue(Pronoun.WE.isPlural() && Pronoun.THEY.isPlural());
    assertFalse(Pronoun.I.isPlural() || Pronoun.HE.isPlural());
  }

  @Test
  void unknownGenderFitsAnyAndOthersFitThemselves() {
    assertTrue(Gender.UNKNOWN.fits(Gender.FEMININE));
    assertTrue(Gender.NEUTER.fits(Gender.UNKNOWN));
    assertTrue(Gender.MASCULINE.fits(Gender.MASCULINE));
    assertFalse(Gender.MASCULINE.fits(Gender.FEMININE));
    assertFalse(Gender.NEUTER.fits(Gender.MASCULINE));
  }
}
