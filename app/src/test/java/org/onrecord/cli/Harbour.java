package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
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

/** An invented article of which sources tell different things, with its events found by hand. */
public final class Harbour {
  public static final String TEXT =
      """
      LUNDE, March 4, 2026 (Meridian News) — Castelian jets bombed the harbour of Tarvik on \
      Tuesday, killing at least seven people, the mayor of the town, Ana Rao, said. The foreign \
      ministry of Castelia denied that its jets had bombed the harbour.

      The health office put the toll at twelve. “Dozens may have been injured,” Rao said. In \
      Lunde, police arrested three dockers and two students. The pier collapsed at dawn. The \
      harbour master insisted that the pier still stands.

      Rao has not said whether she will order the town cleared.
      """;

  private Harbour() {}

  public static NewsRecord record() {
    return record(
        new Document(
            Optional.of("harbour.txt"), Optional.of("2026-03-04"), Optional.empty(), TEXT));
  }

  /** Of a document that has this text. */
  static NewsRecord record(Document document) {
    HandMade made = new HandMade(document);
    final String rao =
        made.someone("Ana Rao", Mention.Form.NAME)
            .again("Rao", Mention.Form.NAME)
            .named("Ana Rao")
            .role("mayor")
            .code("VEL GOV")
            .add();
    final String ministry =
        made.someone("The foreign ministry of Castelia", Mention.Form.NOMINAL)
            .kind(Actor.Kind.ORGANISATION)
            .code("CAS GOV")
            .add();
    final String office =
        made.someone("The health office", Mention.Form.NAME)
            .named("The health office")
            .kind(Actor.Kind.ORGANISATION)
            .add();
    final String master = made.someone("The harbour master", Mention.Form.NOMINAL).add();
    final String police =
        made.someone("police", Mention.Form.NOMINAL).kind(Actor.Kind.GROUP).code("VEL COP").add();

    final String bombed =
        made.said(
                "Castelian jets bombed the harbour of Tarvik on Tuesday, killing at least seven"
                    + " people")
            .by("the mayor of the town, Ana Rao")
            .who(rao)
            .cue("said")
            .add();
    final String denied =
        made.at("The foreign")
            .said("that its jets had bombed the harbour")
            .by("The foreign ministry of Castelia")
            .who(ministry)
            .cue("denied")
            .act(Act.DENY)
            .add();
    final String toll =
        made.at("The health")
            .said("the toll at twelve")
            .by("The health office")
            .who(office)
            .cue("put")
            .add();
    final String dozens =
        made.at("“Dozens")
            .said("“Dozens may have been injured,”")
            .by("Rao")
            .who(rao)
            .cue("said")
            .kind(Kind.DIRECT)
            .add();
    final String stands =
        made.at("The pier collapsed")
            .said("that the pier still stands")
            .by("The harbour master")
            .who(master)
            .cue("insisted")
            .act(Act.CLAIM)
            .add();
    final String whether =
        made.at("Rao has not")
            .said("whether she will order the town cleared")
            .by("Rao")
            .who(rao)
            .cue("has not said")
            .how(Factuality.CERTAINLY_NOT)
            .add();

    made.at("LUNDE");
    final String tarvik =
        made.place("Tarvik", "Tarvik", "NO", Optional.of(new Place.Point(59.5, -11.25)));
    final String tuesday = made.time("Tuesday", "2026-03-03", "2026-03-03");
    final String seven =
        made.count("at least seven", Quantity.What.KILLED, Optional.of("people"), 7, Double.NaN);
    final String jets =
        made.happened("bombed")
            .again("bombed")
            .type(Event.Type.ASSAULT, "aerial")
            .contexts("military")
            .by("Castelian jets", Optional.empty())
            .to("the harbour of Tarvik", Optional.empty())
            .in(tarvik)
            .when(tuesday)
            .vouched(bombed, Factuality.CERTAIN)
            .vouched(denied, Factuality.CERTAINLY_NOT)
            .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
            .add();
    final String killing =
        made.happened("killing")
            .by("Castelian jets", Optional.empty())
            .counting(seven)
            .vouched(bombed, Factuality.CERTAIN)
            .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
            .add();
    made.at("The health");
    final String twelve = made.count("twelve", Quantity.What.KILLED, Optional.empty(), 12, 12);
    final String dead =
        made.happened("toll")
            .counting(twelve)
            .vouched(toll, Factuality.CERTAIN)
            .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
            .add();
    final String hurt = made.count("Dozens", Quantity.What.INJURED, Optional.empty(), 24, 99);
    made.happened("injured")
        .counting(hurt)
        .vouched(dozens, Factuality.POSSIBLE)
        .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
        .add();
    made.at("In Lunde");
    final String lunde = made.place("Lunde", "Lunde", "NO", Optional.empty());
    final String three = made.count("three", Quantity.What.DETAINED, Optional.of("dockers"), 3, 3);
    final String two = made.count("two", Quantity.What.DETAINED, Optional.of("students"), 2, 2);
    made.happened("arrested")
        .type(Event.Type.COERCE, "arrest")
        .by("police", Optional.of(police))
        .to("three dockers", Optional.empty())
        .to("two students", Optional.empty())
        .in(lunde)
        .counting(three, two)
        .vouched(Commitment.AUTHOR, Factuality.CERTAIN)
        .add();
    final String pier =
        made.happened("collapsed")
            .by("The pier", Optional.empty())
            .vouched(Commitment.AUTHOR, Factuality.CERTAIN)
            .add();
    made.at("Rao has not");
    made.happened("cleared")
        .type(Event.Type.COERCE, "")
        .to("the town", Optional.empty())
        .vouched(whether, Factuality.UNCOMMITTED)
        .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
        .tense(Event.Tense.HYPOTHETICAL)
        .confidence(0.4)
        .add();

    made.dispute(
        Dispute.Relation.DENIAL,
        Optional.of(jets),
        made.side(List.of(rao), List.of(bombed), List.of(jets)),
        made.side(List.of(ministry), List.of(denied), List.of()));
    made.dispute(
        Dispute.Relation.COUNT,
        Optional.of(killing),
        made.side(List.of(rao), List.of(bombed), List.of(killing)),
        made.side(List.of(office), List.of(toll), List.of(dead)));
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.empty(),
        made.side(
            List.of(Commitment.AUTHOR), List.of(), List.of(pier), "The pier collapsed at dawn."),
        made.side(List.of(master), List.of(stands), List.of()));
    return made.record();
  }
}
