package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrapTest {
  private final StringBuilder out = new StringBuilder();

  @Test
  void linesEndBetweenWords() {
    plain(10).begin("", "").put("one two three four", Style.PLAIN).end();

    assertEquals("one two\nthree four\n", out.toString());
  }

  @Test
  void aWordOfSeveralStylesIsNotParted() {
    plain(10)
        .begin("", "")
        .put("one t", Style.PLAIN)
        .put("w", Style.CUE)
        .put("ooooo", Style.PLAIN)
        .end();

    assertEquals("one\ntwooooo\n", out.toString());
  }

  @Test
  void prefixesCount() {
    plain(8).begin(" 1 ", "   ").put("one two three", Style.PLAIN).end();

    assertEquals(" 1 one\n   two\n   three\n", out.toString());
  }

  @Test
  void lineFeedsStayAndEmptyLinesHaveNoSpaces() {
    plain(20).begin("  ", "  ").put("one\n\ntwo ", Style.PLAIN).end();

    assertEquals("  one\n\n  two\n", out.toString());
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    plain(6).begin("", "").put("水位上昇中", Style.PLAIN).end();

    assertEquals("水位上\n昇中\n", out.toString());
  }

  @Test
  void marksTakeNoColumnAndStayWithTheirLetters() {
    plain(4).begin("", "").put("e\u0301e\u0301e\u0301e\u0301e\u0301", Style.PLAIN).end();

    assertEquals("e\u0301e\u0301e\u0301e\u0301\ne\u0301\n", out.toString());
  }

  @Test
  void joinedPicturesAreOneCharacterOfTwoColumns() {
    String family = "👩‍👩‍👧‍👦";

    plain(4).begin("", "").put(family.repeat(3), Style.PLAIN).end();

    assertEquals(family + family + "\n" + family + "\n", out.toString());
  }

  @Test
  void aWordLongerThanTheLineIsBroken() {
    plain(5).begin("", "").put("ab cdefghijkl m", Style.PLAIN).end();

    assertEquals("ab\ncdefg\nhijkl\nm\n", out.toString());
  }

  @Test
  void stylesEndWithTheLineAndBeginAgain() {
    new Wrap(out, true, 8)
        .begin("", "")
        .put("He ", Style.PLAIN)
        .put("said it was", Style.CONTENT)
        .put(".", Style.PLAIN)
        .end();

    assertEquals("He \33[0;32msaid\33[0m\n\33[0;32mit was\33[0m.\n", out.toString());
  }

  private Wrap plain(int width) {
    return new Wrap(out, false, width);
  }
}
