package org.onrecord.cli.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.Golden;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.cli.Written;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;

class ListingTest {
  @ParameterizedTest
  @CsvSource({"plain, false, 80", "colour, true, 80", "narrow, false, 40"})
  void peopleGetABlockForEachEvent(String name, boolean colour, int columns) throws IOException {
    Golden.check(
        "events/harbour." + name + ".txt",
        written(new EventList(false).table(new Page(colour, columns, true)), Harbour.record()));
  }

  @Test
  void spreadsheetsGetARowForEachEvent() throws IOException {
    String csv = written(new EventList(false).csv(), Harbour.record());

    assertEquals(7, csv.split("\r\n").length, csv);
    Golden.check("events/harbour.csv", csv.replace("\r\n", "\n"));
  }

  @Test
  void programsGetALineForEachEvent() throws IOException {
    Golden.check("events/harbour.jsonl", written(new EventList(false).json(), Harbour.record()));
  }

  @Test
  void allAreListedWhereAllAreAskedFor() {
    NewsRecord record = Harbour.record();

    assertFalse(written(new EventList(false).csv(), record).contains("collapsed\",394"));
    assertTrue(written(new EventList(true).csv(), record).contains("\"collapsed\",394,403"));
    assertEquals(7, written(new EventList(true).json(), record).lines().count());
    String page = written(new EventList(true).table(new Page(false, 80, true)), record);
    assertTrue(page.contains("· “collapsed” · “The pier”\n  report: certain\n"), page);
    assertFalse(page.contains("--all"), page);
  }

  @Test
  void offsetsLeadToTheTrigger() {
    List<String> header = cells(written(new EventList(false).csv(), Harbour.record()), 0);
    List<String> row = cells(written(new EventList(false).csv(), Harbour.record()), 3);
    int start = Integer.parseInt(row.get(header.indexOf("trigger_start")));
    int end = Integer.parseInt(row.get(header.indexOf("trigger_end")));

    assertEquals("toll", Harbour.record().text().substring(start, end));
    assertEquals("12", row.get(header.indexOf("killed_low")));
    assertEquals("12", row.get(header.indexOf("killed_high")));
  }

  @Test
  void aCellIsNoFormulaAndAValueHasNoBar() {
    HandMade made = HandMade.of("=cmd and @b|c hit +1.");
    made.happened("hit")
        .type(Event.Type.ASSAULT, "")
        .by("=cmd", Optional.empty())
        .by("@b|c", Optional.of(made.actor("@b|c", "@b|c", Optional.empty())))
        .to("+1", Optional.of(made.actor("+1", "+1", Optional.empty())))
        .add();

    String csv = written(new EventList(false).csv(), made.record());

    assertTrue(csv.contains("\"“=cmd” | @b¦c\""), csv);
    assertTrue(csv.contains("\"'+1\""), csv);
    assertTrue(csv.contains("\"'=cmd and @b|c hit +1.\""), csv);
  }

  @Test
  void severalStandInOneOrderInAllTheirColumns() {
    HandMade made = HandMade.of("Rao and Roux met Eide.");
    String rao = made.someone("Rao", Mention.Form.NAME).named("Rao").code("MIL").add();
    String roux = made.someone("Roux", Mention.Form.NAME).named("Roux").code("VEL").add();
    made.happened("met")
        .type(Event.Type.CONSULT, "visit")
        .by("Rao", Optional.of(rao))
        .by("Roux", Optional.of(roux))
        .add();

    String csv = written(new EventList(false).csv(), made.record());

    assertTrue(csv.contains("\"Rao | Roux\",\" | VEL\",\"MIL | \",\"CONSULT\""), csv);
  }

  @Test
  void aClaimantWhoIsNotKnownHasNoName() {
    HandMade made = HandMade.of("It is said Eide left, Roux that he fell.");
    String nobody = made.said("Eide left").cue("is said").add();
    String roux = made.said("he fell").by("Roux").add();
    made.happened("left")
        .type(Event.Type.RETREAT, "")
        .vouched(nobody, Factuality.CERTAIN)
        .vouched(roux, Factuality.CERTAINLY_NOT)
        .add();

    String csv = written(new EventList(false).csv(), made.record());

    assertTrue(csv.contains("\"\",\" | “Roux”\",\" | \",\" | \",\"CT+ | CT-\""), csv);
  }

  @Test
  void kosovoHasTheCodeThatActorsHave() {
    HandMade made = HandMade.of("Eide left Pec.");
    String pec = made.place("Pec", "Peja", "XK", Optional.of(new Place.Point(42.7, 20.3)));
    made.happened("left").type(Event.Type.RETREAT, "").in(pec).add();

    String csv = written(new EventList(false).csv(), made.record());

    assertTrue(csv.contains("\"XKX\",42.7,20.3"), csv);
    assertEquals("Peja", cells(csv, 1).get(cells(csv, 0).indexOf("place")));
  }

  @Test
  void whoSaysTheSameTwiceIsShownOnceButHasARowsCellForEachStatement() {
    HandMade made = HandMade.of("Rao said Eide left. Rao added that Eide left.");
    String rao = made.someone("Rao", Mention.Form.NAME).named("Rao").add();
    String said = made.said("Eide left").by("Rao").who(rao).cue("said").add();
    String added = made.at("Rao added").said("that Eide left").who(rao).cue("added").add();
    made.happened("left")
        .type(Event.Type.RETREAT, "")
        .vouched(said, Factuality.CERTAIN)
        .vouched(added, Factuality.CERTAIN)
        .add();

    String page = written(new EventList(false).table(new Page(false, 80, true)), made.record());
    String csv = written(new EventList(false).csv(), made.record());

    assertTrue(page.contains("\n  Rao: certain\n"), page);
    assertTrue(csv.contains("\"Rao | Rao\",\" | \",\" | \",\"CT+ | CT+\""), csv);
  }

  @Test
  void whoSaysTwoThingsOfItIsNamedOnceButStrangersOfOneNameTwice() {
    HandMade made = HandMade.of("Rao said the pier fell. Rao added that it fell, or not.");
    String rao = made.someone("Rao", Mention.Form.NAME).named("Rao").add();
    String said = made.said("the pier fell").who(rao).add();
    String added = made.said("it fell, or not").who(rao).add();
    String one = made.said("fell").add();
    String other = made.said("pier").add();
    made.happened("fell")
        .vouched(said, Factuality.CERTAIN)
        .vouched(added, Factuality.POSSIBLE)
        .vouched(one, Factuality.CERTAIN)
        .vouched(other, Factuality.CERTAINLY_NOT)
        .add();

    String page = written(new EventList(true).table(new Page(false, 100, true)), made.record());

    assertTrue(
        page.contains(
            "\n  Rao: certain; possible · speaker not known: certain · speaker not known: denies\n"),
        page);
  }

  @Test
  void theQuadrantIsThatOfTheType() {
    HandMade made = HandMade.of("Eide left.");
    made.happened("left").type(Event.Type.RETREAT, "").add();

    String csv = written(new EventList(true).csv(), made.record());

    assertEquals("2", cells(csv, 1).get(cells(csv, 0).indexOf("quad_class")));
  }

  @Test
  void nothingIsSaidInATable() {
    NewsRecord none = HandMade.of("Nothing.").record();

    assertEquals(
        "No events.\n", written(new EventList(false).table(new Page(false, 80, true)), none));
    assertEquals("", written(new EventList(false).json(), none));
    assertEquals(1, written(new EventList(false).csv(), none).lines().count());
  }

  @Test
  void aHostileArticleCannotSteerTheTerminal() {
    HandMade made = HandMade.of("A\33[2J hit \u202Eb\u009B.");
    made.happened("hit").type(Event.Type.ASSAULT, "").by("A\33[2J", Optional.empty()).add();

    for (Listing listing :
        List.of(
            new EventList(false).table(new Page(false, 80, true)),
            new EventList(false).csv(),
            new EventList(false).json())) {
      String out = written(listing, made.record());
      assertTrue(out.contains("ASSAULT"), out);
      assertTrue(out.codePoints().noneMatch(c -> c == 27 || c == 0x202E || c == 0x9B), out);
    }
  }

  private static String written(Listing listing, NewsRecord record) {
    return Written.by(listing, record).replace(record.id(), "ID");
  }

  private static List<String> cells(String csv, int line) {
    return Stream.of(csv.split("\r\n")[line].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.replaceAll("^\"|\"$", ""))
        .toList();
  }
}
