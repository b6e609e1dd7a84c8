package org.onrecord.cli.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.Golden;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.cli.Written;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;

class ListingTest {
  @ParameterizedTest
  @CsvSource({"plain, false, 80", "colour, true, 100", "narrow, false, 40"})
  void peopleGetTheSidesBesideEachOther(String name, boolean colour, int columns)
      throws IOException {
    Golden.check(
        "disputes/harbour." + name + ".txt",
        written(new DisputeList().table(new Page(colour, columns, true)), Harbour.record()));
  }

  @Test
  void spreadsheetsGetARowForTheWordsOfEachSide() throws IOException {
    String csv = written(new DisputeList().csv(), Harbour.record());

    assertEquals(7, csv.split("\r\n").length, csv);
    Golden.check("disputes/harbour.csv", csv.replace("\r\n", "\n"));
  }

  @Test
  void programsGetALineForEachDispute() throws IOException {
    Golden.check("disputes/harbour.jsonl", written(new DisputeList().json(), Harbour.record()));
  }

  @Test
  void whoIsBlamedIsToldBesideWhoBlames() {
    HandMade made = HandMade.of("Rebels fired, Rao said. Soldiers fired, Roux said.");
    String rebels = made.said("Rebels fired").by("Rao").cue("said").add();
    String one = made.happened("fired").by("Rebels", Optional.empty()).add();
    made.at("Soldiers");
    String soldiers = made.said("Soldiers fired").by("Roux").cue("said").add();
    String other = made.happened("fired").by("Soldiers", Optional.empty()).add();
    made.dispute(
        Dispute.Relation.BLAME,
        Optional.of(one),
        made.side(List.of(), List.of(rebels), List.of(one)),
        made.side(List.of(), List.of(soldiers), List.of(other)));

    String page = written(new DisputeList().table(new Page(false, 60, true)), made.record());

    assertTrue(page.contains("blame: each names another doer\n"), page);
    assertTrue(page.contains("\n  “Rao”: “Rebels”\n    Rebels fired\n"), page);
    assertTrue(page.contains("\n  “Roux”: “Soldiers”\n    Soldiers fired\n"), page);
  }

  @Test
  void whoAndCodesHaveAsManyValues() {
    HandMade made = HandMade.of("Rao, Roux and Roux said yes. It is no.");
    String rao = made.someone("Rao", Mention.Form.NAME).named("Rao").code("VEL GOV").add();
    String roux = made.someone("Roux", Mention.Form.NAME).named("Roux").add();
    String other = made.someone("Roux and", Mention.Form.NAME).named("Roux").code("MIL").add();
    String yes = made.said("yes").cue("said").add();
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.empty(),
        made.side(List.of(rao, roux, other), List.of(yes), List.of()),
        made.side(List.of(rao, Commitment.AUTHOR), List.of(), List.of(), "It is no."));

    String csv = written(new DisputeList().csv(), made.record());

    assertTrue(csv.contains(",1,\"Rao | Roux | Roux\",\"VEL GOV |  | MIL\","), csv);
    assertTrue(csv.contains(",2,\"Rao | the report\",\"VEL GOV | \","), csv);
    String page = written(new DisputeList().table(new Page(false, 80, true)), made.record());
    assertTrue(page.contains("\n  Rao, Roux "), page);
  }

  @Test
  void aCellIsNoFormula() {
    HandMade made = HandMade.of("Rao: +1. Roux: =2.");
    String one = made.said("+1").by("Rao").add();
    String other = made.said("=2").by("Roux").add();
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.empty(),
        made.side(List.of(), List.of(one), List.of()),
        made.side(List.of(), List.of(other), List.of()));

    String csv = written(new DisputeList().csv(), made.record());

    assertTrue(csv.contains("\"'+1\",1,5,7,"), csv);
    assertTrue(csv.contains("\"'=2\",2,15,17,"), csv);
  }

  @Test
  void aHostileArticleCannotSteerTheTerminal() {
    HandMade made = HandMade.of("A\33[2J said \u202Eb\u009B.");
    String said = made.said("\u202Eb\u009B").by("A\33[2J").cue("said").add();
    String told = made.happened("said").by("A\33[2J", Optional.empty()).add();
    made.dispute(
        Dispute.Relation.BLAME,
        Optional.of(told),
        made.side(List.of(), List.of(said), List.of()),
        made.side(List.of(Commitment.AUTHOR), List.of(), List.of(told), "A\33[2J said"));

    for (Listing listing :
        List.of(
            new DisputeList().table(new Page(false, 80, true)),
            new DisputeList().csv(),
            new DisputeList().json())) {
      String out = written(listing, made.record());
      assertTrue(out.contains("blame"), out);
      assertTrue(out.codePoints().noneMatch(c -> c == 27 || c == 0x202E || c == 0x9B), out);
    }
  }

  @Test
  void nothingIsSaidInATable() {
    NewsRecord none = HandMade.of("Nothing.").record();

    assertEquals(
        "No disputes.\n", written(new DisputeList().table(new Page(false, 80, true)), none));
    assertEquals("", written(new DisputeList().json(), none));
    assertEquals(1, written(new DisputeList().csv(), none).lines().count());
  }

  private static String written(Listing listing, NewsRecord record) {
    return Written.by(listing, record).replace(record.id(), "ID");
  }
}
