package org.onrecord.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.archive.reprint.Moment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** Stores the disputes within a document: a row of a side for each stretch of its words. */
final class DisputeRows {
  private final Handle handle;
  private final long document;
  private final NewsRecord record;
  private final Map<String, Long> keys;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final PreparedBatch rows;

  /**
   * @param keys of the record's findings, by their ids
   */
  DisputeRows(Handle handle, long document, NewsRecord record, Map<String, Long> keys) {
    this.handle = handle;
    this.document = document;
    this.record = record;
    this.keys = keys;
    record.statements().forEach(each -> statements.put(each.id(), each));
    record.events().forEach(each -> events.put(each.id(), each));
    rows =
        handle.prepareBatch(
            "INSERT INTO side"
                + " (dispute, side, number, document, actor, statement, event, start_, end_)"
                + " VALUES (:dispute, :side, :number, :document, :actor, :statement, :event,"
                + " :start, :end)");
  }

  void store(String added) {
    Keys next = new Keys(handle, "dispute");
    for (Dispute dispute : record.disputes()) {
      long key = next.next();
      handle.execute(
          "INSERT INTO dispute (key, id, document, relation, first_seen, confidence)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          key,
          dispute.id(),
          document,
          dispute.relation().label(),
          Moment.of(record.published()).orElse(added),
          dispute.confidence());
      for (int i = 0; i < dispute.sides().size(); i++) {
        side(key, i + 1, dispute.sides().get(i));
      }
    }
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  private void side(long dispute, int number, Dispute.Side side) {
    for (int i = 0; i < side.words().size(); i++) {
      Span words = side.words().get(i);
      Optional<Statement> statement = statement(side, words);
      rows.bind("dispute", dispute)
          .bind("side", number)
          .bind("number", i + 1)
          .bind("document", document)
          .bind("actor", actor(side, statement).map(keys::get))
          .bind("statement", statement.map(Statement::id).map(keys::get))
          .bind("event", event(side, words).map(keys::get))
          .bind("start", words.start())
          .bind("end", words.end())
          .add();
    }
  }

  /** The side's statement whose words these are; the innermost where one holds another. */
  private Optional<Statement> statement(Dispute.Side side, Span words) {
    return side.statements().stream()
        .map(statements::get)
        .filter(each -> each.extent().overlaps(words))
        .reduce((one, other) -> one.extent().length() <= other.extent().length() ? one : other);
  }

  private static Optional<String> actor(Dispute.Side side, Optional<Statement> statement) {
    List<String> actors = side.actors();
    return statement
        .flatMap(Statement::speaker)
        .filter(actors::contains)
        .or(() -> actors.stream().findFirst());
  }

  private Optional<String> event(Dispute.Side side, Span words) {
    return side.events().stream()
        .filter(id -> eventIn(id, words))
        .findFirst()
        .or(() -> side.events().stream().findFirst());
  }

  private boolean eventIn(String id, Span words) {
    Event event = events.get(id);
    return event != null
        && event.triggers().stream().flatMap(List::stream).anyMatch(words::overlaps);
  }
}
