package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  private static final WordPiece READER = Vocabularies.wordPiece();

  @ParameterizedTest
  @CsvSource({
    "said, 0",
    "ไทย, 0",
    "½, 0",
    "中, 0",
    "Obama, 1",
    "A, 1",
    "Élan, 1",
    "US, 2",
    "ΑΒΓ, 2",
    "McDonald, 3",
    "iPhone, 3",
    "USs, 3",
    "2nd, 4",
    "G20, 4",
    "٣, 4",
    "“, 5",
    "«, 5",
    "„, 5",
    "”, 6",
    "», 6",
    "‘, 7",
    "’, 7",
    "., 7",
    "€, 7",
    "😀, 7",
    "☎\uFE0F, 7",
    "€€, 0",
    "€uro, 0"
  })
  void kindOfAWord(String word, int kind) {
    assertEquals(kind, Shape.kind(READER.words(word).shapes()[0]));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|\"|, 0, 5",
        "|x \"|, 1, 5",
        "|(\"|, 1, 5",
        "|—\"|, 1, 5",
        "|-\"|, 1, 5",
        "|‘\"|, 1, 5",
        "|x\u00A0\"|, 1, 5",
        "|x\"|, 1, 6",
        "|.\"|, 1, 6",
        "|)\"|, 1, 6",
        "|\"\"|, 1, 6",
        "|😀\"|, 1, 6"
      })
  void aStraightMarkOpensByWhatStandsBeforeIt(String text, int word, int kind) {
    assertEquals(kind, Shape.kind(READER.words(text).shapes()[word]));
  }

  @Test
  void breakBeforeAWord() {
    assertBreak(Shape.GLUED, "");
    assertBreak(Shape.GLUED, "\u200B");
    assertBreak(Shape.SPACED, " ");
    assertBreak(Shape.SPACED, " \u00A0\t\u3000");
    assertBreak(Shape.NEW_LINE, "\n");
    assertBreak(Shape.NEW_LINE, " \r\n ");
    assertBreak(Shape.NEW_LINE, "\r");
    assertBreak(Shape.NEW_LINE, "\u2028");
    assertBreak(Shape.NEW_PARAGRAPH, "\n\n");
    assertBreak(Shape.NEW_PARAGRAPH, "\r\n \r\n");
    assertBreak(Shape.NEW_PARAGRAPH, "\n\u200B\n\n");
    assertEquals(Shape.NEW_PARAGRAPH, Shape.breakBefore(READER.words("x").shapes()[0]));
  }

  /** Between punctuation, so that the two never join. */
  private static void assertBreak(int expected, String gap) {
    assertEquals(expected, Shape.breakBefore(READER.words("," + gap + ",").shapes()[1]), gap);
  }

  @Test
  void joinsAndPartsKindAndBreak() {
    byte shape = Shape.of(Shape.CAPITALISED, Shape.NEW_LINE);
    assertEquals(17, shape);
    assertEquals(Shape.CAPITALISED, Shape.continued(shape));
    assertTrue(Shape.beginsLine(shape));
    assertFalse(Shape.beginsParagraph(shape));
    assertTrue(Shape.beginsParagraph(Shape.of(Shape.LOWER, Shape.NEW_PARAGRAPH)));
    assertFalse(Shape.beginsLine(Shape.of(Shape.LOWER, Shape.SPACED)));
  }
}
