package org.onrecord.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.export.plain.EventDate;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Several;
import org.onrecord.export.plain.Voucher;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * An event with all that its ids name.
 *
 * @param findings of its record
 * @param document what a person knows it by
 * @param date when it happened
 * @param place where
 * @param quantities what it counts
 * @param claims of those who are quoted
 * @param report how firmly the report commits itself
 */
public record EventRow(
    Event event,
    Findings findings,
    String document,
    EventDate date,
    Optional<Place> place,
    List<Quantity> quantities,
    List<Voucher> claims,
    List<Voucher> report) {

  public static EventRow of(Event event, Findings findings, String name) {
    List<Voucher> vouchers = Voucher.of(event, findings);
    return new EventRow(
        event,
        findings,
        findings.record().uri().orElse(name),
        EventDate.of(event, findings),
        findings.find(Place.class, event.place()),
        findings.all(Quantity.class, event.quantities()),
        vouchers.stream().filter(each -> each.statement().isPresent()).toList(),
        vouchers.stream().filter(each -> each.statement().isEmpty()).toList());
  }

  /** The words that tell it first. */
  List<Span> trigger() {
    return event.triggers().getFirst();
  }

  /** A part of the doers. */
  String doers(Function<Party, String> part) {
    return parties(event.actor(), part);
  }

  /** A part of those to whom it is done. */
  String recipients(Function<Party, String> part) {
    return parties(event.recipient(), part);
  }

  private String parties(List<Participant> participants, Function<Party, String> part) {
    List<Party> parties =
        participants.stream().map(each -> Party.of(each, findings)).distinct().toList();
    return Several.of(parties, part);
  }

  /** A part of those who are quoted with it. */
  String claimants(Function<Party, String> part) {
    return statements(each -> part.apply(Party.of(each, findings)));
  }

  /** A part of the statements in which they are. */
  String statements(Function<Statement, String> part) {
    return Several.of(claims, each -> each.statement().map(part).orElse(""));
  }

  Bounds bounds(Quantity.What what) {
    return Bounds.of(what, quantities);
  }
}
