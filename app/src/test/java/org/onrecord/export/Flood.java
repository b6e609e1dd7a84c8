package org.onrecord.export;

import java.util.List;
import java.util.Optional;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Act;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * An invented article that is hard on formats: characters beyond the basic plane, combining marks,
 * line ends of three kinds, markup, a formula, NUL and half a surrogate pair.
 */
public final class Flood {
  public static final String TEXT =
      "HALDEN, March 4 (Kvist 🌊 Wire) — “The dam held,” mayor Zoe\u0301 Pryce 👩🏽‍⚖️ said\r\n"
          + "on Tuesday, “but <b>nobody</b>\r\nslept & \"rested\".”\n\n"
          + "=SUM(A1) of the water office denied that the dam held. 𝔘𝔫 drones bombed\u2028Halden,"
          + " killing at least seven\u0000people. \t</textarea><script>alert(1)</script>\ud83d.\n";

  private Flood() {}

  /** With all that is known of a document. */
  public static Exported exported() {
    Facts facts =
        new Facts(
            "flood.txt",
            Optional.of("The <Kvist> Wire"),
            Optional.of("O. Dahl"),
            Optional.of("2026-03-05T08:00:00Z"),
            Optional.empty());
    return new Exported(record(), facts, List.of(across()), Optional.empty());
  }

  private static Across across() {
    String here = record().id();
    int at = TEXT.indexOf("“The dam held,”");
    return new Across(
        "across-1",
        Dispute.Relation.DENIAL,
        List.of(
            new Across.Take(
                1,
                here,
                "Flood",
                "Zoé Pryce",
                Optional.of(record().statements().getFirst().id()),
                "“The dam held,”",
                new Span(at, at + "“The dam held,”".length())),
            new Across.Take(
                2,
                "sha256:" + "0".repeat(64),
                "Another <paper>",
                "the report",
                Optional.empty(),
                "The dam broke",
                new Span(3, 16))),
        0.7);
  }

  public static NewsRecord record() {
    HandMade made =
        new HandMade(
            new Document(
                Optional.of("https://kvist.example/flood?a=1&b=2"),
                Optional.of("2026-03-04"),
                Optional.of("Dam <held>, says mayor"),
                TEXT));
    String pryce =
        made.someone("Zoe\u0301 Pryce", Mention.Form.NAME)
            .named("Zoe\u0301 Pryce")
            .role("mayor")
            .code("NOR GOV")
            .identity("Q1")
            .add();
    String office = made.someone("the water office", Mention.Form.NOMINAL).add();
    made.at("on Tuesday");
    String tuesday = made.time("Tuesday", "2026-03-03", "2026-03-03");
    made.at("HALDEN");
    String held =
        made.said("“The dam held,”", "“but <b>nobody</b>\r\nslept & \"rested\".”")
            .by("mayor Zoe\u0301 Pryce 👩🏽‍⚖️")
            .who(pryce)
            .cue("said")
            .kind(Kind.DIRECT)
            .add();
    String denied =
        made.at("=SUM")
            .said("that the dam held")
            .by("=SUM(A1) of the water office")
            .who(office)
            .cue("denied")
            .act(Act.DENY)
            .add();
    made.at("𝔘𝔫 drones");
    String halden =
        made.place("Halden", "Halden", "NO", Optional.of(new Place.Point(59.125, 11.5)));
    String seven =
        made.count("at least seven", Quantity.What.KILLED, Optional.of("people"), 7, Double.NaN);
    String bombed =
        made.happened("bombed\u2028Halden")
            .type(Event.Type.ASSAULT, "aerial")
            .contexts("military")
            .by("𝔘𝔫 drones", Optional.empty())
            .to("Halden", Optional.empty())
            .in(halden)
            .when(tuesday)
            .counting(seven)
            .vouched(denied, Factuality.CERTAINLY_NOT)
            .vouched(Commitment.AUTHOR, Factuality.CERTAIN)
            .add();
    made.dispute(
        Dispute.Relation.DENIAL,
        Optional.of(bombed),
        made.side(List.of(pryce), List.of(held), List.of()),
        made.side(List.of(office), List.of(denied), List.of()));
    return made.record();
  }
}
