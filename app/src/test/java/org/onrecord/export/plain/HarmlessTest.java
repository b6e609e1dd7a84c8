package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u001B[31mb,a␛[31mb",
        "a\u0007\u0008\u007Fb,a␇␈␡b",
        "a\u009B31mb,a�31mb",
        "a\u202Eb\u202C,a�b�",
        "a\u2066b\u2069,a�b�",
        "a\u200Fb\u00ADc\uFEFFd,abcd",
        "a\tb,a b",
        "a\uD800b,a�b",
        "a\uDB40\uDC41b,a�b",
        "żółw 李 😀 e\u0301,żółw 李 😀 e\u0301"
      })
  void whatSteersATerminalIsShownInstead(String text, String shown) {
    assertEquals(shown, Harmless.of(text));
  }

  @Test
  void allLineEndsAreLineFeeds() {
    assertEquals("a\nb\nc\nd\ne\nf", Harmless.of("a\r\nb\rc\u2028d\u2029e\u0085f"));
    assertEquals("a b", Harmless.line("a\r\nb"));
  }

  @Test
  void plainTextIsLeftAlone() {
    String text = "She said no.\n";

    assertSame(text, Harmless.of(text));
  }

  @Test
  void noCharacterOfUnicodeGetsThroughAsAControl() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String shown = Harmless.of(Character.toString(c));
      int code = c;
      assertTrue(
          shown.equals("\n") || shown.codePoints().noneMatch(Character::isISOControl),
          () -> Integer.toHexString(code));
    }
  }
}
