package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;

/**
 * One side of a dispute, with the words in which it is taken.
 *
 * @param who takes it
 * @param actors those of them that the record has
 * @param report whether the report itself takes it
 * @param statements in which it is taken
 * @param events what it asserts
 * @param pieces its words, in text order
 */
public record Side(
    List<String> who,
    List<Actor> actors,
    boolean report,
    List<Statement> statements,
    List<Event> events,
    List<Piece> pieces) {
  private static final String THE_REPORT = "the report";

  public Side {
    who = List.copyOf(who);
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    pieces = List.copyOf(pieces);
  }

  /** The sides of a dispute, in its order. */
  public static List<Side> of(Dispute dispute, Findings findings) {
    return dispute.sides().stream().map(side -> of(side, findings)).toList();
  }

  private static Side of(Dispute.Side side, Findings findings) {
    List<Actor> actors = findings.all(Actor.class, side.actors());
    List<Statement> statements = findings.all(Statement.class, side.statements());
    List<Event> events = findings.all(Event.class, side.events());
    boolean report = side.actors().contains(Commitment.AUTHOR);
    return new Side(
        who(actors, report, statements, findings),
        actors,
        report,
        statements,
        events,
        pieces(statements, events, findings));
  }

  /** By their names; where no actor is known, in the words for the sources. */
  private static List<String> who(
      List<Actor> actors, boolean report, List<Statement> statements, Findings findings) {
    List<String> names =
        Stream.concat(
                actors.stream().map(actor -> Who.of(actor, findings)),
                report ? Stream.of(THE_REPORT) : Stream.empty())
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      return names;
    }
    return statements.isEmpty()
        ? List.of(THE_REPORT)
        : statements.stream().map(each -> Who.of(each, findings)).distinct().toList();
  }

  /** Its statements, and the sentences of those events that stand in none of them. */
  private static List<Piece> pieces(
      List<Statement> statements, List<Event> events, Findings findings) {
    List<Piece> pieces = new ArrayList<>();
    statements.forEach(each -> pieces.add(Piece.of(each)));
    events.stream()
        .filter(event -> statements.stream().noneMatch(said -> holds(said, event)))
        .forEach(event -> pieces.add(Piece.of(event, findings.record())));
    return pieces.stream().sorted(Piece.ORDER).toList();
  }

  private static boolean holds(Statement statement, Event event) {
    return event.triggers().stream()
        .flatMap(Collection::stream)
        .anyMatch(word -> statement.content().stream().anyMatch(span -> span.covers(word)));
  }

  /** Who takes it, in one line. */
  public String name() {
    return String.join(", ", who);
  }

  /** The figures that it gives. */
  public String counts(Findings findings) {
    return joined(events.stream().map(event -> Counted.of(event, findings)));
  }

  /** Whom it names as doers. */
  public String doers(Findings findings) {
    return joined(events.stream().map(event -> EventSummary.doers(event, findings)));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
  }
}
