package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource({
    "say, says said saying say",
    "deny, denies denied denying",
    "admit, admits admitted admitting",
    "urge, urges urged urging",
    "agree, agrees agreed agreeing",
    "stress, stresses stressed stressing",
    "tell, tells told telling",
    "swear, swears swore sworn swearing",
    "convey, conveys conveyed conveying",
    "story, stories",
    "analysis, analyses",
    "be, is are was were been being"
  })
  void knowsTheFormsOfAWord(String lemma, String forms) {
    assertTrue(Inflection.formsOf(lemma).containsAll(Set.of(forms.split(" "))), lemma);
  }
}
