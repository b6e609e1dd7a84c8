package org.onrecord.reading.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
  static List<String> samples() throws IOException {
    try (InputStream in = LanguageTest.class.getResourceAsStream("samples.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesTheLanguageOfASentence(String sample) {
    String[] fields = sample.split("\t", -1);

    assertEquals(fields[0], Language.of(fields[1]));
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    String text = "Thị trưởng cho biết hôm thứ Hai rằng cây cầu sẽ được mở lại trước cuối năm.";

    assertEquals("vi", Language.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Test
  void foreignWordsInAnEnglishTextChangeNothing() {
    String text =
        "\"La ministre de la Justice est à Paris\", the spokesman said in French. He then told"
            + " reporters that the minister, who has been in office since May, would not resign.";

    assertEquals("en", Language.of(text));
  }

  @Test
  void runningEnglishIsToldWithoutOtherLanguages() {
    assertTrue(
        EnglishWords.prove(
            Sample.of("The mayor said that the bridge, which was closed in May, would reopen.")
                .words()));
    assertFalse(
        EnglishWords.prove(
            Sample.of("De burgemeester zei dat de brug of de weg met Pasen weer opengaat.")
                .words()));
  }

  @Test
  void aLongTextWithoutKnownWordsIsUndetermined() {
    assertEquals("und", Language.of("zorb quax ".repeat(50)));
  }

  @Test
  void onlyTheHeadOfALongTextIsLookedAt() {
    String english = "The envoys said that they would meet again. ".repeat(600);

    assertEquals("en", Language.of(english + "Le maire a déclaré que le pont est à nous. "));
  }
}
