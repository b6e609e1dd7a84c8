package org.onrecord.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;

/** Stores who takes part in events, and who vouches for them. */
final class EventParts {
  private final NewsRecord record;
  private final Map<String, Long> keys;
  private final PreparedBatch parties;
  private final PreparedBatch vouches;

  /**
   * @param keys of the record's findings, by their ids
   */
  EventParts(Handle handle, NewsRecord record, Map<String, Long> keys) {
    this.record = record;
    this.keys = keys;
    parties =
        handle.prepareBatch(
            "INSERT INTO party (event, role, number, actor, words)"
                + " VALUES (:event, :role, :number, :actor, :words)");
    vouches =
        handle.prepareBatch(
            "INSERT INTO vouch (event, statement, value) VALUES (:event, :statement, :value)"
                + " ON CONFLICT DO NOTHING");
  }

  /** What the report itself commits to; nothing where it does not speak of it. */
  static Optional<String> author(Event event) {
    return event.factuality().stream()
        .filter(each -> each.by().equals(Commitment.AUTHOR))
        .findFirst()
        .map(each -> each.value().label());
  }

  void store() {
    for (Event event : record.events()) {
      parties(event.id(), "actor", event.actor());
      parties(event.id(), "recipient", event.recipient());
      vouches(event);
    }
    if (parties.size() > 0) {
      parties.execute();
    }
    if (vouches.size() > 0) {
      vouches.execute();
    }
  }

  private void parties(String event, String role, List<Participant> participants) {
    int number = 0;
    for (Participant each : participants) {
      number++;
      parties
          .bind("event", keys.get(event))
          .bind("role", role)
          .bind("number", number)
          .bind("actor", each.actor().map(keys::get))
          .bind("words", Wording.of(List.of(each.span()), record.text()))
          .add();
    }
  }

  private void vouches(Event event) {
    for (Commitment each : event.factuality()) {
      if (!each.by().equals(Commitment.AUTHOR)) {
        vouches
            .bind("event", keys.get(event.id()))
            .bind("statement", keys.get(each.by()))
            .bind("value", each.value().label())
            .add();
      }
    }
  }
}
