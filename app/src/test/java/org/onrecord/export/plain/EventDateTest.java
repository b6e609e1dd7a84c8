package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.HandMade;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

class EventDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-03, 2026-03-03, day, 2026-03-03",
    "2026-02-01, 2026-02-28, month, 2026-02",
    "2024-02-01, 2024-02-28, interval, 2024-02-01 – 2024-02-28",
    "2026-01-01, 2026-12-31, year, 2026",
    "2026-01-01, 2027-12-31, interval, 2026-01-01 – 2027-12-31",
    "2026-03-02, 2026-03-08, interval, 2026-03-02 – 2026-03-08"
  })
  void anEventIsDatedByItsTime(String first, String last, String precision, String shown) {
    HandMade made = made(Optional.of("2026-03-04"));
    made.happened("left").when(made.time("then", first, last)).add();

    EventDate date = date(made);

    assertEquals(EventDate.Basis.TIME, date.basis());
    assertEquals(precision, date.precision());
    assertEquals(shown, date.shown());
    assertEquals(first, date.first());
  }

  @ParameterizedTest
  @CsvSource({"2026-03-04", "2026-03-04T23:30:00Z"})
  void anEventWithoutATimeHasTheDayOfPublication(String published) {
    HandMade made = made(Optional.of(published));
    made.happened("left").add();

    EventDate date = date(made);

    assertEquals(EventDate.Basis.PUBLICATION, date.basis());
    assertEquals("none", date.precision());
    assertEquals("2026-03-04 (published)", date.shown());
  }

  @Test
  void aDateIsNotMadeUp() {
    HandMade made = made(Optional.of("last week"));
    made.happened("left").add();

    EventDate date = date(made);

    assertEquals(EventDate.Basis.NONE, date.basis());
    assertEquals("no date", date.shown());
    assertEquals("", date.first());
  }

  private static HandMade made(Optional<String> published) {
    return new HandMade(
        new Document(Optional.empty(), published, Optional.empty(), "Eide left then."));
  }

  private static EventDate date(HandMade made) {
    NewsRecord record = made.record();
    return EventDate.of(record.events().getFirst(), new Findings(record));
  }
}
