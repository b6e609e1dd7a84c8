package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Commitment;
import org.onrecord.record.Factuality;
import org.onrecord.record.Mention.Form;
import org.onrecord.record.NewsRecord;

class VoucherTest {
  @ParameterizedTest
  @CsvSource({
    "CERTAIN, certain, certain",
    "PROBABLE, probable, probable",
    "POSSIBLE, possible, possible",
    "CERTAINLY_NOT, denies, did not happen",
    "PROBABLY_NOT, probably not, probably not",
    "POSSIBLY_NOT, possibly not, possibly not",
    "UNCOMMITTED, leaves it open, leaves it open"
  })
  void valuesAreToldInPlainWords(Factuality value, String quoted, String report) {
    HandMade made = HandMade.of("Rao said Eide left.");
    String rao = made.someone("Rao", Form.NAME).named("Rao").add();
    String said = made.said("Eide left").by("Rao").who(rao).cue("said").add();
    made.happened("left").vouched(said, value).vouched(Commitment.AUTHOR, value).add();

    assertEquals(List.of("Rao: " + quoted, "report: " + report), vouchers(made));
  }

  @Test
  void whoIsNotKnownIsCalledByTheWordsForTheSource() {
    HandMade made = HandMade.of("A report says Eide left; it is said he fell.");
    String named = made.said("Eide left").by("A report").cue("says").add();
    String nobody = made.said("he fell").cue("is said").add();
    made.happened("left")
        .vouched(named, Factuality.CERTAIN)
        .vouched(nobody, Factuality.CERTAIN)
        .add();

    assertEquals(List.of("“A report”: certain", "speaker not known: certain"), vouchers(made));
  }

  @Test
  void whatWasNotSaidIsMarked() {
    HandMade made = HandMade.of("Rao has not said that Eide left.");
    String said =
        made.said("that Eide left")
            .by("Rao")
            .cue("has not said")
            .how(Factuality.CERTAINLY_NOT)
            .add();
    made.happened("left").vouched(said, Factuality.CERTAIN).add();

    assertEquals(List.of("“Rao”: certain, not said (CT-)"), vouchers(made));
  }

  @Test
  void theReportStandsLast() {
    HandMade made = HandMade.of("Rao said Eide left. Roux denied that Eide left.");
    String rao = made.said("Eide left").by("Rao").cue("said").add();
    String roux = made.at("Roux").said("that Eide left").by("Roux").cue("denied").add();
    made.happened("left")
        .vouched(rao, Factuality.CERTAIN)
        .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
        .vouched(roux, Factuality.CERTAINLY_NOT)
        .add();

    assertEquals(
        List.of("“Rao”: certain", "“Roux”: denies", "report: leaves it open"), vouchers(made));
  }

  private static List<String> vouchers(HandMade made) {
    NewsRecord record = made.record();
    return Voucher.of(record.events().getFirst(), new Findings(record)).stream()
        .map(voucher -> voucher.who() + ": " + voucher.firmness())
        .toList();
  }
}
