package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  @Test
  void showsShareCountsSpeedAndTimeLeft() {
    ProgressLine line = new ProgressLine(250, OptionalLong.of(1000), TEN_SECONDS, 1200, 50_000, 3);

    assertEquals(
        " 25% ━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌  1,200 documents · 5,000 words/s · 3 skipped · 0:30 left",
        line.in(79));
  }

  @Test
  void theBarGoesWhereThereIsNoRoomForIt() {
    ProgressLine line = new ProgressLine(250, OptionalLong.of(1000), TEN_SECONDS, 1200, 50_000, 3);

    assertEquals(" 25% 1,200 documents · 5,000 words/s · 3 skipped · 0:30 left", line.in(65));
    assertEquals(" 25% 1,200 documen", line.in(18));
  }

  @Test
  void withoutASizeThereIsNoShareAndNoTimeLeft() {
    ProgressLine line = new ProgressLine(250, OptionalLong.empty(), TEN_SECONDS, 1, 40, 0);

    assertEquals("1 document · 4 words/s · 0 skipped", line.in(79));
  }

  @Test
  void hoursAreShown() {
    ProgressLine line = new ProgressLine(1, OptionalLong.of(1000), TEN_SECONDS, 1, 40, 0);

    assertTrue(line.in(99).endsWith(" · 2:46:30 left"), line.in(99));
  }

  @Test
  void nothingToReadIsNoDivisionByZero() {
    ProgressLine line = new ProgressLine(0, OptionalLong.of(0), Duration.ZERO, 0, 0, 0);

    assertEquals("0 documents · 0 words/s · 0 skipped", line.in(79));
  }
}
