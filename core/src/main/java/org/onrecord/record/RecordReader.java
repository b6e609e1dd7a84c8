package org.onrecord.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.onrecord.text.Span;

/** Makes a record of its JSON form. */
final class RecordReader {
  private RecordReader() {}

  static NewsRecord read(JsonTree json) {
    return checked(json).as(all -> record(all, text(all, "text")));
  }

  /** Of a record that was written without its text. */
  static NewsRecord read(JsonTree json, String text) {
    return checked(json).as(all -> record(all, text));
  }

  private static JsonTree checked(JsonTree json) {
    int format = json.field("format").integer();
    if (format != RecordJson.FORMAT) {
      throw new RecordFormatException(
          "format is " + format + "; this version reads format " + RecordJson.FORMAT);
    }
    return json;
  }

  private static NewsRecord record(JsonTree json, String text) {
    return new NewsRecord(
        text(json, "id"),
        optional(json, "uri"),
        optional(json, "title"),
        text(json, "language"),
        optional(json, "published"),
        text,
        json.field("sentences").list(RecordReader::span),
        json.field("statements").list(RecordReader::statement),
        json.field("events").list(RecordReader::event),
        json.field("actors").list(RecordReader::actor),
        json.field("places").list(RecordReader::place),
        json.field("times").list(RecordReader::time),
        json.field("quantities").list(RecordReader::quantity),
        json.field("disputes").list(RecordReader::dispute));
  }

  private static Statement statement(JsonTree json) {
    return new Statement(
        text(json, "id"),
        json.field("content").list(RecordReader::span),
        json.field("cue").list(RecordReader::span),
        json.field("source").list(RecordReader::span),
        optional(json, "speaker"),
        label(json, "kind", Kind.class),
        json.field("quoted").list(RecordReader::span),
        label(json, "act", Act.class),
        optional(json, "addressee"),
        optional(json, "within"),
        optional(json, "time"),
        label(json, "said", Factuality.class),
        number(json, "confidence"));
  }

  private static Event event(JsonTree json) {
    Optional<Event.Type> type = optionalLabel(json, "type", Event.Type.class);
    return new Event(
        text(json, "id"),
        json.field("triggers").list(told -> told.list(RecordReader::span)),
        type,
        // Absent in records written before it was added.
        optionalLabel(json, "quad", Event.Quad.class).or(() -> type.map(Event.Type::quad)),
        optional(json, "mode"),
        json.field("contexts").list(JsonTree::text),
        json.field("actor").list(RecordReader::participant),
        json.field("recipient").list(RecordReader::participant),
        optional(json, "place"),
        optional(json, "time"),
        json.field("factuality").list(RecordReader::commitment),
        label(json, "tense", Event.Tense.class),
        json.field("quantities").list(JsonTree::text),
        number(json, "confidence"));
  }

  private static Participant participant(JsonTree json) {
    return new Participant(json.field("span").as(RecordReader::span), optional(json, "actor"));
  }

  private static Commitment commitment(JsonTree json) {
    return new Commitment(text(json, "by"), label(json, "value", Factuality.class));
  }

  private static Actor actor(JsonTree json) {
    return new Actor(
        text(json, "id"),
        optional(json, "name"),
        label(json, "kind", Actor.Kind.class),
        optional(json, "role"),
        optional(json, "code"),
        json.field("identity").optional(RecordReader::identity),
        json.field("mentions").list(RecordReader::mention));
  }

  private static Identity identity(JsonTree json) {
    return new Identity(text(json, "wikidata"), text(json, "basis"), number(json, "confidence"));
  }

  private static Mention mention(JsonTree json) {
    return new Mention(
        json.field("span").as(RecordReader::span), label(json, "form", Mention.Form.class));
  }

  private static Place place(JsonTree json) {
    return new Place(
        text(json, "id"),
        json.field("span").as(RecordReader::span),
        label(json, "use", Place.Use.class),
        optional(json, "name"),
        json.field("latitude").optional(latitude -> point(json)),
        optional(json, "country"),
        json.field("geonames")
            .optional(JsonTree::wholeNumber)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        optionalLabel(json, "precision", Place.Precision.class));
  }

  private static Place.Point point(JsonTree place) {
    return new Place.Point(number(place, "latitude"), number(place, "longitude"));
  }

  private static Time time(JsonTree json) {
    return new Time(
        text(json, "id"),
        json.field("span").as(RecordReader::span),
        label(json, "type", Time.Type.class),
        text(json, "value"),
        date(json, "from"),
        date(json, "to"));
  }

  private static Quantity quantity(JsonTree json) {
    return new Quantity(
        text(json, "id"),
        json.field("span").as(RecordReader::span),
        label(json, "what", Quantity.What.class),
        optional(json, "unit"),
        optionalNumber(json, "low"),
        optionalNumber(json, "high"));
  }

  private static Dispute dispute(JsonTree json) {
    return new Dispute(
        text(json, "id"),
        label(json, "relation", Dispute.Relation.class),
        json.field("sides").list(RecordReader::side),
        json.field("about").as(RecordReader::about),
        number(json, "confidence"));
  }

  private static Dispute.Side side(JsonTree json) {
    return new Dispute.Side(
        json.field("actors").list(JsonTree::text),
        json.field("statements").list(JsonTree::text),
        json.field("events").list(JsonTree::text),
        json.field("words").list(RecordReader::span));
  }

  private static Dispute.About about(JsonTree json) {
    return new Dispute.About(
        optional(json, "event"), optional(json, "place"), optional(json, "time"));
  }

  private static Span span(JsonTree json) {
    return new Span(json.field("start").integer(), json.field("end").integer());
  }

  private static String text(JsonTree json, String name) {
    return json.field(name).text();
  }

  private static Optional<String> optional(JsonTree json, String name) {
    return json.field(name).optional(JsonTree::text);
  }

  private static double number(JsonTree json, String name) {
    return json.field(name).number().doubleValue();
  }

  private static OptionalDouble optionalNumber(JsonTree json, String name) {
    return json.field(name)
        .optional(JsonTree::number)
        .map(number -> OptionalDouble.of(number.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<LocalDate> date(JsonTree json, String name) {
    return json.field(name).optional(date -> LocalDate.parse(date.text()));
  }

  private static <E extends Enum<E> & Labelled> E label(JsonTree json, String name, Class<E> type) {
    return json.field(name).as(label -> Labelled.of(type, label.text()));
  }

  private static <E extends Enum<E> & Labelled> Optional<E> optionalLabel(
      JsonTree json, String name, Class<E> type) {
    return json.field(name).optional(label -> Labelled.of(type, label.text()));
  }
}
