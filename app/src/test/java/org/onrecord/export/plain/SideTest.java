package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Mention.Form;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

class SideTest {
  @Test
  void anEventThatItsStatementHoldsIsNotToldTwice() {
    HandMade made = HandMade.of("Rao said Eide left. It was late. Eide left, Roux said.");
    String rao = made.someone("Rao", Form.NAME).named("Rao").add();
    String said = made.said("Eide left").by("Rao").who(rao).cue("said").add();
    String inside = made.happened("left").add();
    String late = made.happened("was").add();
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.of(inside),
        made.side(List.of(rao), List.of(said), List.of(inside)),
        made.side(List.of(Commitment.AUTHOR), List.of(), List.of(late), "It was late."));

    assertEquals(
        List.of("Rao: Eide left [9-18] 1", "the report: It was late. [20-32] 2"), sides(made));
  }

  @Test
  void theReportsWordsAreShownThoughTheyTellNoEvent() {
    HandMade made = HandMade.of("The pier is sound. Roux denied it.");
    String denied = made.said("it").by("Roux").cue("denied").add();
    made.dispute(
        Dispute.Relation.DENIAL,
        Optional.empty(),
        made.side(List.of(Commitment.AUTHOR), List.of(), List.of(), "The pier is sound."),
        made.side(List.of(), List.of(denied), List.of()));

    assertEquals("the report: The pier is sound. [0-18] 1", sides(made).getFirst());
  }

  @Test
  void anEventThatTheOtherSideToldFirstIsMarkedInTheSidesOwnWords() {
    HandMade made = HandMade.of("Rao said Eide fell. Eide never fell.");
    String rao = made.someone("Rao", Form.NAME).named("Rao").add();
    String said = made.said("Eide fell").by("Rao").who(rao).cue("said").add();
    String fell = made.happened("fell").again("fell").add();
    made.dispute(
        Dispute.Relation.DENIAL,
        Optional.of(fell),
        made.side(List.of(rao), List.of(said), List.of(fell)),
        made.side(List.of(Commitment.AUTHOR), List.of(), List.of(fell), "Eide never fell."));

    assertEquals(
        List.of("Rao: Eide fell [9-18] 1", "the report: Eide never fell. [20-36] 2"), sides(made));
    NewsRecord record = made.record();
    Side report = Side.of(record.disputes().getFirst(), new Findings(record)).getLast();
    assertEquals(List.of(new Span(31, 35)), report.pieces().getFirst().marked());
  }

  @Test
  void whereNoActorIsKnownTheWordsForTheSourcesSayWhoItIs() {
    HandMade made = HandMade.of("A report says Eide left. Roux denied it.");
    String says = made.said("Eide left").by("A report").cue("says").add();
    String denied = made.said("it").by("Roux").cue("denied").add();
    made.dispute(
        Dispute.Relation.DENIAL,
        Optional.empty(),
        made.side(List.of(), List.of(says), List.of()),
        made.side(List.of(), List.of(denied), List.of()));

    assertEquals(List.of("“A report”: Eide left [14-23] 1", "“Roux”: it [37-39] 2"), sides(made));
  }

  @Test
  void severalOnOneSideAreAllNamed() {
    HandMade made = HandMade.of("Rao and Roux said yes, Eide no.");
    String rao = made.someone("Rao", Form.NAME).named("Rao").add();
    String roux = made.someone("Roux", Form.NAME).named("Roux").add();
    String yes = made.said("yes").by("Rao and Roux").cue("said").add();
    String no = made.said("no").by("Eide").cue("said").add();
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.empty(),
        made.side(List.of(rao, roux), List.of(yes), List.of()),
        made.side(List.of(), List.of(no), List.of()));

    assertEquals("Rao, Roux: yes [18-21] 1", sides(made).getFirst());
  }

  private static List<String> sides(HandMade made) {
    NewsRecord record = made.record();
    return Side.of(record.disputes().getFirst(), new Findings(record)).stream()
        .map(side -> side.name() + ": " + pieces(side, record))
        .toList();
  }

  private static String pieces(Side side, NewsRecord record) {
    return String.join(
        " / ",
        side.pieces().stream()
            .map(
                piece ->
                    piece.text(record)
                        + " ["
                        + piece.extent().start()
                        + "-"
                        + piece.extent().end()
                        + "] "
                        + piece.sentence(record).orElseThrow())
            .toList());
  }
}
