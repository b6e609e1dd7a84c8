package org.onrecord.source.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** No jitter, and all of it. */
  private static final Rhythm EARLY = new Rhythm(QUARTER, () -> 0L);

  private static final Rhythm LATE = new Rhythm(QUARTER, (RandomGenerator) () -> -1L);

  @Test
  void itAsksAfterTheIntervalOrALittleLater() {
    assertEquals(NOW.plus(QUARTER), EARLY.afterAnswer(NOW, Optional.empty()));
    Instant late = LATE.afterAnswer(NOW, Optional.empty());
    assertEquals(16, Duration.between(NOW, late).toMinutes());
  }

  @Test
  void itAsksLaterIfTheServerSaysSoButEveryDay() {
    assertEquals(
        NOW.plus(Duration.ofHours(2)), EARLY.afterAnswer(NOW, Optional.of(Duration.ofHours(2))));
    assertEquals(NOW.plus(QUARTER), EARLY.afterAnswer(NOW, Optional.of(Duration.ofSeconds(1))));
    assertEquals(
        NOW.plus(Duration.ofDays(1)), EARLY.afterAnswer(NOW, Optional.of(Duration.ofDays(300))));
  }

  @Test
  void itBacksOffWhileItFails() {
    assertEquals(NOW.plus(Duration.ofMinutes(30)), EARLY.afterFailure(NOW, 1, Optional.empty()));
    assertEquals(NOW.plus(Duration.ofHours(2)), EARLY.afterFailure(NOW, 3, Optional.empty()));
    assertEquals(NOW.plus(Duration.ofDays(1)), EARLY.afterFailure(NOW, 50, Optional.empty()));
  }

  @Test
  void itLeavesAServerAloneAsLongAsThatAsks() {
    assertEquals(
        NOW.plus(Duration.ofDays(3)), EARLY.afterFailure(NOW, 1, Optional.of(Duration.ofDays(3))));
    assertEquals(
        NOW.plus(Duration.ofDays(7)),
        EARLY.afterFailure(NOW, 1, Optional.of(Duration.ofDays(3000))));
  }
}
