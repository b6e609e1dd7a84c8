package org.onrecord.export.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * One side of a dispute, with the words in which it is taken.
 *
 * @param takers who takes it
 * @param statements in which it is taken
 * @param events what it asserts
 * @param words in which it is taken, in text order
 * @param pieces these words by who says them: its statements, and the report's own
 */
public record Side(
    List<Taker> takers,
    List<Statement> statements,
    List<Event> events,
    List<Span> words,
    List<Piece> pieces) {
  private static final Taker THE_REPORT = new Taker("the report", Optional.empty());

  public Side {
    takers = List.copyOf(takers);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    words = List.copyOf(words);
    pieces = List.copyOf(pieces);
  }

  /**
   * One who takes a side.
   *
   * @param name its name; where no actor is known, the words for the source
   * @param actor whom it is, as far as that is known
   */
  public record Taker(String name, Optional<Actor> actor) {
    /** The actor's code; empty where there is none. */
    public String code() {
      return actor.flatMap(Actor::code).orElse("");
    }
  }

  /** The sides of a dispute, in its order. */
  public static List<Side> of(Dispute dispute, Findings findings) {
    return dispute.sides().stream().map(side -> of(side, findings)).toList();
  }

  private static Side of(Dispute.Side side, Findings findings) {
    List<Statement> statements = findings.all(Statement.class, side.statements());
    List<Event> events = findings.all(Event.class, side.events());
    return new Side(
        takers(side, statements, findings),
        statements,
        events,
        side.words(),
        pieces(side.words(), statements, events));
  }

  /** The actors and the report; where there are none, the sources by the words for them. */
  private static List<Taker> takers(
      Dispute.Side side, List<Statement> statements, Findings findings) {
    Stream<Taker> actors =
        findings.all(Actor.class, side.actors()).stream()
            .map(actor -> new Taker(Who.of(actor, findings), Optional.of(actor)));
    boolean report = side.actors().contains(Commitment.AUTHOR);
    List<Taker> known =
        Stream.concat(actors, report ? Stream.of(THE_REPORT) : Stream.empty()).distinct().toList();
    if (!known.isEmpty()) {
      return known;
    }
    return statements.isEmpty()
        ? List.of(THE_REPORT)
        : statements.stream()
            .map(said -> new Taker(Who.of(said, findings), Optional.empty()))
            .distinct()
            .toList();
  }

  /** What its statements say, and the stretches of its words that stand in none of them. */
  private static List<Piece> pieces(
      List<Span> words, List<Statement> statements, List<Event> events) {
    List<Span> said = statements.stream().flatMap(each -> each.content().stream()).toList();
    List<Span> told =
        events.stream().flatMap(event -> event.triggers().stream()).flatMap(List::stream).toList();
    return Stream.concat(
            statements.stream().map(Piece::of),
            words.stream()
                .filter(span -> said.stream().noneMatch(content -> content.covers(span)))
                .map(span -> Piece.ofReport(span, told)))
        .sorted(Piece.ORDER)
        .toList();
  }

  /** Those of who take it whom the record has. */
  public List<Actor> actors() {
    return takers.stream().flatMap(each -> each.actor().stream()).toList();
  }

  /** Whether the report itself takes it. */
  public boolean isReports() {
    return takers.contains(THE_REPORT);
  }

  /** The names of who take it. */
  public List<String> names() {
    return takers.stream().map(Taker::name).distinct().toList();
  }

  /** Who takes it, in one line. */
  public String name() {
    return String.join(", ", names());
  }

  /** The figures that it gives. */
  public List<String> counts(Findings findings) {
    return events.stream().flatMap(event -> Counted.of(event, findings)).distinct().toList();
  }

  /** Whom it names as doers. */
  public List<String> doers(Findings findings) {
    return events.stream()
        .flatMap(event -> EventSummary.doers(event, findings))
        .distinct()
        .toList();
  }
}
