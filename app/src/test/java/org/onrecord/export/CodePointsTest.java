package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void aPairIsOneAndHalfAPairIsOne() {
    CodePoints points = new CodePoints("a😀b\ud83dc");

    assertEquals(5, points.length());
    assertEquals(1, points.at(1));
    assertEquals(2, points.at(3));
    assertEquals(5, points.at(6));
    assertEquals(3, points.offset(2));
    assertEquals(6, points.offset(5));
  }

  @Test
  void theyAreJavasInAnyText() {
    OddTexts.check(
        (text, random) -> {
          CodePoints points = new CodePoints(text);
          assertEquals(text.codePointCount(0, text.length()), points.length());
          int point = random.nextInt(points.length() + 1);
          int offset = text.offsetByCodePoints(0, point);
          assertEquals(offset, points.offset(point));
          assertEquals(point, points.at(offset));
        });
  }
}
