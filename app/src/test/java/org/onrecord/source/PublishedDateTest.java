package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'date 2026-03-04\n\nRivna waits.'            | 2026-03-04",
        "'date 2026-03-04 Rivna waits.'               | 2026-03-04",
        "'\n Date: 2026-03-04\nRivna waits.'          | 2026-03-04",
        "'RIVNA, March 4, 2026 (Meridian) — Rain.'    | 2026-03-04",
        "'RIVNA, Velmara, Mar. 4, 2026 – Rain.'       | 2026-03-04",
        "'RIVNA, Wednesday, March 4, 2026 -- Rain.'   | 2026-03-04",
        "'Rivna (4 March 2026) – Rain.'               | 2026-03-04",
        "'Port of Spain, 4 Sept. 2026 — Rain.'        | 2026-09-04",
        "'RIO DE JANEIRO/RIVNA, 14 May 2026 - Rain.'  | 2026-05-14",
        "'SÃO PAULO (Meridian, 4 March 2026) – Rain.' | 2026-03-04",
        "'Water rises\n\nBy Ann Bell\nRIVNA, March 4, 2026 — Rain.' | 2026-03-04"
      })
  void theHeadOfATextTells(String text, String date) {
    assertEquals(Optional.of(date), PublishedDate.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Rain fell on March 4, 2026 — and did not stop.",
        "RIVNA, March 4 (Meridian) — No year is given.",
        "RIVNA, February 30, 2026 — There is no such day.",
        "date 2026-02-30 There is no such day.",
        "The date 2026-03-04 was set.",
        "update 2026-03-04",
        "RIVNA, March 4, 2026, was quiet."
      })
  void whatIsNotSaidIsNotGuessed(String text) {
    assertEquals(Optional.empty(), PublishedDate.in(text));
  }

  @Test
  void aDateFarDownIsOfSomethingElse() {
    String text = "Rain. ".repeat(200) + "\nRIVNA, March 4, 2026 — Rain.";

    assertEquals(Optional.empty(), PublishedDate.in(text));
  }

  @Test
  void manyCapitalsAreReadInNoTime() {
    assertEquals(Optional.empty(), PublishedDate.in("Aa ".repeat(100_000)));
    assertEquals(Optional.empty(), PublishedDate.in("A, ".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04",
        "2026-03-04T09:30:00",
        "2026-03-04T09:30:00Z",
        "2026-03-04T09:30:00.5+01:00"
      })
  void datesAndDateTimesAreTaken(String given) {
    assertEquals(given, PublishedDate.checked(" " + given + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-3-4",
        "2026-02-30",
        "4 March 2026",
        "2026-03-04T25:00",
        "2026-03-04T09:30:00+01:00[Europe/Paris]"
      })
  void othersAreRefusedWithWhatIsExpected(String given) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> PublishedDate.checked(given));

    assertTrue(
        String.valueOf(e.getMessage())
            .equals("\"" + given + "\" is no date: write 2026-03-04 or 2026-03-04T09:30:00Z"));
  }
}
