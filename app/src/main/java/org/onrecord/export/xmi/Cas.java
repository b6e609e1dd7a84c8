package org.onrecord.export.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.export.Exported;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.Identity;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** Writes the findings of one document as feature structures. */
final class Cas {
  private final NewsRecord record;
  private final Structures out;

  /** The numbers of findings, by their ids. */
  private final Map<String, Integer> numbers = new HashMap<>();

  Cas(NewsRecord record, Structures out) {
    this.record = record;
    this.out = out;
  }

  void write(Exported document, String replaced) {
    Stream.of(
            record.actors(),
            record.places(),
            record.times(),
            record.quantities(),
            record.statements(),
            record.events())
        .flatMap(List::stream)
        .forEach((Finding each) -> numbers.put(each.id(), out.number()));
    facts(document, replaced);
    record.sentences().forEach(span -> annotation("Sentence", span).write());
    record.actors().forEach(this::actor);
    record.places().forEach(this::place);
    record.times().forEach(this::time);
    record.quantities().forEach(this::quantity);
    record.statements().forEach(this::statement);
    record.events().forEach(this::event);
    record.disputes().forEach(this::dispute);
  }

  private void facts(Exported document, String replaced) {
    out.structure("Facts", out.number())
        .with("documentId", record.id())
        .with("uri", record.uri())
        .with("title", record.title())
        .with("language", record.language())
        .with("published", record.published())
        .with("source", document.facts().source())
        .with("outlet", document.facts().outlet())
        .with("author", document.facts().author())
        .with("fetched", document.facts().fetched())
        .with("replaced", Optional.of(replaced).filter(list -> !list.isEmpty()))
        .write();
  }

  private Structures.Structure annotation(String type, Span span) {
    return out.annotation(type, out.number(), span);
  }

  private Structures.Structure finding(String type, Finding finding) {
    return out.annotation(type, number(finding.id()), finding.extent()).with("id", finding.id());
  }

  private int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  private Optional<Integer> number(Optional<String> id) {
    return id.map(numbers::get);
  }

  /** The words of a finding, one structure for each stretch. */
  private List<Integer> words(List<Span> spans) {
    List<Integer> written = new ArrayList<>();
    for (Span span : spans) {
      int number = out.number();
      out.annotation("Words", number, span).write();
      written.add(number);
    }
    return written;
  }

  private void actor(Actor actor) {
    List<Integer> mentions = new ArrayList<>();
    actor
        .mentions()
        .forEach(
            mention -> {
              int number = out.number();
              out.annotation("Mention", number, mention.span())
                  .with("form", mention.form().label())
                  .write();
              mentions.add(number);
            });
    finding("Actor", actor)
        .with("name", actor.name())
        .with("kind", actor.kind().label())
        .with("role", actor.role())
        .with("code", actor.code())
        .with("wikidata", actor.identity().map(Identity::wikidata))
        .with("mentions", mentions)
        .write();
  }

  private void place(Place place) {
    finding("Place", place)
        .with("use", place.use().label())
        .with("name", place.name())
        .with("country", place.country())
        .with("latitude", place.point().map(Place.Point::latitude))
        .with("longitude", place.point().map(Place.Point::longitude))
        .with("geonames", place.geonames().stream().boxed().findFirst())
        .with("precision", place.precision().map(each -> each.label()))
        .write();
  }

  private void time(Time time) {
    finding("Time", time)
        .with("timeType", time.type().label())
        .with("value", time.value())
        .with("from", time.from())
        .with("to", time.to())
        .write();
  }

  private void quantity(Quantity quantity) {
    finding("Quantity", quantity)
        .with("what", quantity.what().label())
        .with("unit", quantity.unit())
        .with("low", quantity.low().stream().boxed().findFirst())
        .with("high", quantity.high().stream().boxed().findFirst())
        .write();
  }

  private void statement(Statement statement) {
    finding("Statement", statement)
        .with("content", words(statement.content()))
        .with("cue", words(statement.cue()))
        .with("source", words(statement.source()))
        .with("quoted", words(statement.quoted()))
        .with("speaker", number(statement.speaker()))
        .with("addressee", number(statement.addressee()))
        .with("within", number(statement.within()))
        .with("time", number(statement.time()))
        .with("kind", statement.kind().label())
        .with("act", statement.act().label())
        .with("said", statement.said().label())
        .with("confidence", statement.confidence())
        .write();
  }

  private void event(Event event) {
    List<Integer> tellings = new ArrayList<>();
    event
        .triggers()
        .forEach(
            spans -> {
              List<Integer> words = words(spans);
              tellings.add(out.number());
              out.structure("Telling", tellings.getLast()).with("parts", words).write();
            });
    finding("Event", event)
        .with("triggers", tellings)
        .with("eventType", event.type().map(each -> each.label()))
        .with("quad", event.quad().map(each -> each.label()))
        .with("mode", event.mode())
        .with("actor", parties(event.actor()))
        .with("recipient", parties(event.recipient()))
        .with("place", number(event.place()))
        .with("time", number(event.time()))
        .with("factuality", commitments(event.factuality()))
        .with("tense", event.tense().label())
        .with("quantities", event.quantities().stream().map(this::number).toList())
        .with("confidence", event.confidence())
        .texts("contexts", event.contexts())
        .write();
  }

  private List<Integer> parties(List<Participant> participants) {
    List<Integer> written = new ArrayList<>();
    for (Participant each : participants) {
      written.add(out.number());
      out.annotation("Party", written.getLast(), each.span())
          .with("actor", number(each.actor()))
          .write();
    }
    return written;
  }

  private List<Integer> commitments(List<Commitment> commitments) {
    List<Integer> written = new ArrayList<>();
    for (Commitment each : commitments) {
      written.add(out.number());
      out.structure("Commitment", written.getLast())
          .with("statement", Optional.ofNullable(numbers.get(each.by())))
          .with("author", each.by().equals(Commitment.AUTHOR))
          .with("value", each.value().label())
          .write();
    }
    return written;
  }

  private void dispute(Dispute dispute) {
    List<Integer> sides = new ArrayList<>();
    for (Dispute.Side side : dispute.sides()) {
      List<Integer> words = words(side.words());
      sides.add(out.number());
      out.structure("Side", sides.getLast())
          .with("author", side.actors().contains(Commitment.AUTHOR))
          .with("actors", known(side.actors()))
          .with("statements", known(side.statements()))
          .with("events", known(side.events()))
          .with("parts", words)
          .write();
    }
    out.structure("Dispute", out.number())
        .with("id", dispute.id())
        .with("relation", dispute.relation().label())
        .with("sides", sides)
        .with("event", number(dispute.about().event()))
        .with("place", number(dispute.about().place()))
        .with("time", number(dispute.about().time()))
        .with("confidence", dispute.confidence())
        .write();
  }

  private List<Integer> known(List<String> ids) {
    return ids.stream().filter(numbers::containsKey).map(numbers::get).toList();
  }
}
