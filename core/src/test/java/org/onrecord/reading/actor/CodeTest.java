package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
  @ParameterizedTest
  @CsvSource({
    "RUS GOV, RUS, GOV",
    "RUS, RUS,",
    "GOV, , GOV",
    "IGO, IGO,",
    "MNC BUS, MNC, BUS",
    "' USA   MIL ', USA, MIL",
    "PRE, , PRE"
  })
  void readsCountryAndSector(String written, String country, String sector) {
    assertEquals(
        new Code(Optional.ofNullable(country), Optional.ofNullable(sector)), Code.of(written));
  }

  @Test
  void nothingIsNone() {
    assertEquals(Code.NONE, Code.of(""));
    assertEquals(Optional.empty(), Code.NONE.written());
  }

  @ParameterizedTest
  @CsvSource({"RUS GOV", "RUS", "GOV"})
  void isWrittenAsItWasRead(String written) {
    assertEquals(Optional.of(written), Code.of(written).written());
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, GOV, RUS GOV",
    "GOV, RUS MIL, RUS GOV",
    "RUS GOV, USA MIL, RUS GOV",
    "RUS, USA MIL, RUS MIL"
  })
  void takesWhatItLacksFromAnother(String one, String other, String both) {
    assertEquals(Code.of(both), Code.of(one).or(Code.of(other)));
  }
}
