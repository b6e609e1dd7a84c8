package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Event;
import org.onrecord.record.Mention.Form;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Quantity;

class EventSummaryTest {
  @ParameterizedTest
  @CsvSource({
    "KILLED, 7, 7, , killed 7",
    "KILLED, 7, NaN, , killed at least 7",
    "INJURED, NaN, 30, , injured at most 30",
    "INJURED, 24, 99, , injured 24–99",
    "DISPLACED, 12000, 12000, people, 'displaced 12,000 people'",
    "MONEY, 1200000000, 1200000000, USD, 'USD 1,200,000,000'",
    "MONEY, 2.5, 2.5, EUR, EUR 2.5",
    "OTHER, 3, 3, drones, 3 drones",
    "OTHER, NaN, NaN, drones, “many” drones"
  })
  void countsAreToldInPlainWords(
      Quantity.What what, double low, double high, String unit, String shown) {
    HandMade made = HandMade.of("Eide saw many.");
    made.happened("saw")
        .counting(made.count("many", what, Optional.ofNullable(unit), low, high))
        .add();

    assertEquals("“saw” · " + shown, summary(made));
  }

  @Test
  void whoIsKnownGoesByNameAndTheOthersByTheWordsThatStandThere() {
    HandMade made = HandMade.of("Ilse Marrant left. She hit him and a guard.");
    String ilse =
        made.someone("Ilse Marrant", Form.NAME)
            .again("She", Form.PRONOUN)
            .named("Ilse Marrant")
            .add();
    made.happened("hit")
        .type(Event.Type.ASSAULT, "beat")
        .by("She", Optional.of(ilse))
        .to("him", Optional.empty())
        .to("a guard", Optional.empty())
        .add();

    assertEquals("ASSAULT beat “hit” · Ilse Marrant → “him”, “a guard”", summary(made));
  }

  @Test
  void whatIsNotPastOrNotSureSaysSo() {
    HandMade made = HandMade.of("Eide may leave.");
    made.happened("leave").tense(Event.Tense.FUTURE).confidence(0.49).add();

    assertTrue(summary(made).endsWith(" · future · unsure"), summary(made));
  }

  private static String summary(HandMade made) {
    NewsRecord record = made.record();
    return EventSummary.of(record.events().getFirst(), new Findings(record));
  }
}
