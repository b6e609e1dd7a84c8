package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PeriodTest {
  private final Period period = new Period();

  @Test
  void aTimeIsReadAsItIsWritten() {
    assertEquals(Duration.ofSeconds(30), period.convert("30s"));
    assertEquals(Duration.ofSeconds(45), period.convert("45"));
    assertEquals(Duration.ofMinutes(15), period.convert(" 15 m "));
    assertEquals(Duration.ofHours(24), period.convert("24h"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0s", "-1s", "25h", "1d", "1.5m", "99999999s"})
  void whatIsNoTimeIsRefused(String written) {
    assertThrows(TypeConversionException.class, () -> period.convert(written));
  }
}
