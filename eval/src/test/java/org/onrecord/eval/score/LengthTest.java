package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
  @ParameterizedTest
  @CsvSource({
    "PT90M, PT1.5H",
    "P2W, P14D",
    "P1Y, P12M",
    "P2DE, P20Y",
    "P1Q, P3M",
    "PT1H30M, PT90M",
    "P1Y1M21D, P13M21D",
    "PXD, PXXD"
  })
  void theSameLengthInOtherUnits(String one, String other) {
    assertEquals(Length.of(one), Length.of(other));
  }

  @ParameterizedTest
  @CsvSource({"P3M, PT3M", "P1M, P30D", "PXD, P3D", "P1WE, P2D"})
  void lengthsThatDiffer(String one, String other) {
    assertNotEquals(Length.of(one), Length.of(other));
  }
}
