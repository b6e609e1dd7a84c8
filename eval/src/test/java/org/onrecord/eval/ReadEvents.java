package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.text.Span;

/** A record with events and disputes, put together by hand; words must stand once in the text. */
public final class ReadEvents {
  private final NewsRecord given;
  private final List<Event> events = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  /** On top of statements and actors that were read. */
  public ReadEvents(NewsRecord given) {
    this.given = given;
  }

  /** An event e0, e1 …; its type, actor and recipient are empty where they are unknown. */
  public ReadEvents event(
      String trigger, String type, String actor, String recipient, Commitment... views) {
    events.add(
        new Event(
            "e" + events.size(),
            List.of(Fixtures.spans(given.text(), trigger)),
            type.isEmpty() ? Optional.empty() : Optional.of(Labelled.of(Event.Type.class, type)),
            Optional.empty(),
            List.of(),
            participants(actor),
            participants(recipient),
            Optional.empty(),
            Optional.empty(),
            List.of(views),
            Event.Tense.PAST,
            List.of(),
            1));
    return this;
  }

  private List<Participant> participants(String words) {
    return Fixtures.spans(given.text(), words).stream()
        .map(span -> new Participant(span, Optional.empty()))
        .toList();
  }

  /** A view as {@code s0 CT+}: by a statement or the author. */
  public static Commitment view(String words) {
    String[] parts = words.split(" ", 2);
    return new Commitment(parts[0], Labelled.of(Factuality.class, parts[1]));
  }

  /** A dispute d0, d1 …; each side is ids of statements and events, parted by spaces. */
  public ReadEvents dispute(Dispute.Relation relation, String... sides) {
    disputes.add(
        new Dispute(
            "d" + disputes.size(),
            relation,
            Arrays.stream(sides)
                .map(
                    side ->
                        new Dispute.Side(List.of(), ids(side, 's'), ids(side, 'e'), words(side)))
                .toList(),
            new Dispute.About(Optional.empty(), Optional.empty(), Optional.empty()),
            1));
    return this;
  }

  /** The contents of a side's statements; a side of events alone has none. */
  private List<Span> words(String side) {
    return given.statements().stream()
        .filter(statement -> ids(side, 's').contains(statement.id()))
        .flatMap(statement -> statement.content().stream())
        .toList();
  }

  private static List<String> ids(String side, char sort) {
    return Stream.of(side.split(" ", -1)).filter(id -> id.charAt(0) == sort).toList();
  }

  /** The record. */
  public NewsRecord record() {
    return given.happened(events, List.of()).disputed(disputes);
  }

  /** A record of a text without anything. */
  public static NewsRecord blank(String text) {
    return Fixtures.record(text);
  }
}
