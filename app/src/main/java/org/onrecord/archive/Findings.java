package org.onrecord.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.record.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.Identity;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** Stores what was found in a document, a row for each finding. For one document. */
final class Findings {
  private final Handle handle;
  private final long document;
  private final NewsRecord record;
  private final SentenceRows sentences;
  private final Map<String, Long> keys = new HashMap<>();
  private final Map<String, Time> times = new HashMap<>();

  Findings(Handle handle, Dialect dialect, long document, NewsRecord record) {
    this.handle = handle;
    this.document = document;
    this.record = record;
    sentences = new SentenceRows(handle, dialect, document, record);
    record.times().forEach(time -> times.put(time.id(), time));
  }

  /**
   * Stores them.
   *
   * @param homes the entities of the actors, by their ids
   * @param added when the document was added
   */
  void store(Map<String, Entities.Home> homes, String added) {
    sentences.store();
    actors(homes);
    places();
    statements();
    events();
    quantities();
    new DisputeRows(handle, document, record, keys).store(added);
  }

  private void actors(Map<String, Entities.Home> homes) {
    Batch batch =
        new Batch(
            "actor",
            "id, document, entity, base, name, words, kind, role, code, wikidata, mentions");
    for (Actor actor : record.actors()) {
      Entities.Home home = homes.get(actor.id());
      if (home == null) {
        throw new IllegalArgumentException("no entity for the actor " + actor.id());
      }
      batch
          .row(actor.id())
          .bind("entity", home.entity())
          .bind("base", home.base())
          .bind("name", actor.name())
          .bind("words", Wording.of(List.of(actor.naming()), record.text()))
          .bind("kind", actor.kind().label())
          .bind("role", actor.role())
          .bind("code", actor.code())
          .bind("wikidata", actor.identity().map(Identity::wikidata))
          .bind("mentions", actor.mentions().size())
          .add();
    }
    batch.execute();
  }

  private void places() {
    Batch batch =
        new Batch(
            "place",
            "id, document, sentence, use_, name, words, latitude, longitude, country, geonames,"
                + " precision_");
    for (Place place : record.places()) {
      batch
          .row(place.id())
          .bind("sentence", sentences.at(place.span().start()))
          .bind("use_", place.use().label())
          .bind("name", place.name())
          .bind("words", Wording.of(List.of(place.span()), record.text()))
          .bind("latitude", place.point().map(Place.Point::latitude))
          .bind("longitude", place.point().map(Place.Point::longitude))
          .bind("country", place.country())
          .bind("geonames", place.geonames())
          .bind("precision_", place.precision().map(Place.Precision::label))
          .add();
    }
    batch.execute();
  }

  private void statements() {
    Batch batch =
        new Batch(
            "statement",
            "id, document, sentence, last, start_, end_, speaker, addressee, within, kind, act,"
                + " said, from_, to_, content, confidence");
    record.statements().forEach(statement -> batch.key(statement.id()));
    for (Statement statement : record.statements()) {
      Span extent = statement.extent();
      Optional<Time> time = statement.time().map(times::get);
      batch
          .row(statement.id())
          .bind("sentence", sentences.at(extent.start()))
          .bind("last", sentences.at(Math.max(extent.start(), extent.end() - 1)))
          .bind("start_", extent.start())
          .bind("end_", extent.end())
          .bind("speaker", key(statement.speaker()))
          .bind("addressee", key(statement.addressee()))
          .bind("within", key(statement.within()))
          .bind("kind", statement.kind().label())
          .bind("act", statement.act().label())
          .bind("said", statement.said().label())
          .bind("from_", time.flatMap(Time::from).map(String::valueOf))
          .bind("to_", time.flatMap(Time::to).map(String::valueOf))
          .bind("content", Wording.of(statement.content(), record.text()))
          .bind("confidence", statement.confidence())
          .add();
    }
    batch.execute();
  }

  private void events() {
    Batch batch =
        new Batch(
            "event",
            "id, document, sentence, start_, end_, type, quad, mode, tense, author, place, from_,"
                + " to_, words, confidence");
    for (Event event : record.events()) {
      Span extent = event.extent();
      List<Span> first = event.triggers().getFirst();
      Optional<Time> time = event.time().map(times::get);
      batch
          .row(event.id())
          .bind("sentence", sentences.at(first.getFirst().start()))
          .bind("start_", extent.start())
          .bind("end_", extent.end())
          .bind("type", event.type().map(Event.Type::label))
          .bind("quad", event.quad().map(Event.Quad::label))
          .bind("mode", event.mode())
          .bind("tense", event.tense().label())
          .bind("author", EventParts.author(event))
          .bind("place", key(event.place()))
          .bind("from_", time.flatMap(Time::from).map(String::valueOf))
          .bind("to_", time.flatMap(Time::to).map(String::valueOf))
          .bind("words", Wording.of(first, record.text()))
          .bind("confidence", event.confidence())
          .add();
    }
    batch.execute();
    new EventParts(handle, record, keys).store();
  }

  private void quantities() {
    Map<String, Long> events = new HashMap<>();
    for (Event event : record.events()) {
      event.quantities().forEach(id -> events.putIfAbsent(id, key(event.id())));
    }
    Batch batch = new Batch("quantity", "id, document, event, what, unit, low, high, words");
    for (Quantity quantity : record.quantities()) {
      batch
          .row(quantity.id())
          .bind("event", Optional.ofNullable(events.get(quantity.id())))
          .bind("what", quantity.what().label())
          .bind("unit", quantity.unit())
          .bind("low", quantity.low())
          .bind("high", quantity.high())
          .bind("words", Wording.of(List.of(quantity.span()), record.text()))
          .add();
    }
    batch.execute();
  }

  private Optional<Long> key(Optional<String> id) {
    return id.map(this::key);
  }

  private long key(String id) {
    Long key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException("the record names " + id + ", which is not in it");
    }
    return key;
  }

  /** Rows of a table that has a key, an id and a document. */
  private final class Batch {
    private final PreparedBatch rows;
    private final Keys next;

    Batch(String table, String columns) {
      next = new Keys(handle, table);
      rows =
          handle.prepareBatch(
              "INSERT INTO "
                  + table
                  + " (key, "
                  + columns
                  + ") VALUES (:key, :"
                  + columns.replace(", ", ", :")
                  + ")");
    }

    /** The key of the row with an id, given now if it was not before. */
    long key(String id) {
      return keys.computeIfAbsent(id, none -> next.next());
    }

    PreparedBatch row(String id) {
      return rows.bind("key", key(id)).bind("id", id).bind("document", document);
    }

    void execute() {
      if (rows.size() > 0) {
        rows.execute();
      }
    }
  }
}
