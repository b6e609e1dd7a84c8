package org.onrecord.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Makes records with all fields filled in by chance, over texts of awkward characters. */
final class RandomRecords {
  private static final String AWKWARD = "a \"\\/\u0000\u001f\n\r\u0085\u2028\u2029é漢\ud83d\ude00}";

  private final RandomGenerator random;

  RandomRecords(RandomGenerator random) {
    this.random = random;
  }

  NewsRecord next() {
    Document document =
        new Document(optional(this::text), optional(this::text), optional(this::text), text());
    int length = document.text().length();
    Ids ids = new Ids(Ids.document(document));

    List<Quantity> quantities = inOrder(length, span -> quantity(ids, span));
    List<Time> times = inOrder(length, span -> time(ids, span));
    List<Place> places = inOrder(length, span -> place(ids, span));
    List<Actor> actors = inOrder(length, span -> actor(ids, span, length));
    List<String> actorIds = actors.stream().map(Actor::id).toList();
    List<String> timeIds = times.stream().map(Time::id).toList();
    List<Statement> statements = inOrder(length, span -> statement(ids, span, actorIds, timeIds));
    List<String> sources =
        Stream.concat(statements.stream().map(Statement::id), Stream.of(Commitment.AUTHOR))
            .toList();
    List<Event> events =
        inOrder(
            length,
            span ->
                new Event(
                    ids.next(Ids.Sort.EVENT, List.of(span)),
                    List.of(List.of(span)),
                    Optional.of(pick(Event.Type.values())),
                    optional(this::text),
                    List.of(text(), text()),
                    List.of(new Participant(span, one(actorIds))),
                    List.of(),
                    one(places.stream().map(Place::id).toList()),
                    one(timeIds),
                    List.of(new Commitment(one(sources).orElseThrow(), pick(Factuality.values()))),
                    pick(Event.Tense.values()),
                    quantities.stream().map(Quantity::id).toList(),
                    random.nextDouble()));
    return new NewsRecord(
        Ids.document(document),
        document.uri(),
        document.title(),
        "en",
        document.published(),
        document.text(),
        spans(length),
        statements,
        events,
        actors,
        places,
        times,
        quantities,
        length == 0 ? List.of() : List.of(dispute(ids, statements, events, actorIds)));
  }

  private Statement statement(Ids ids, Span span, List<String> actors, List<String> times) {
    return new Statement(
        ids.next(Ids.Sort.STATEMENT, List.of(span)),
        List.of(span),
        List.of(),
        List.of(span),
        one(actors),
        pick(Kind.values()),
        List.of(span),
        pick(Act.values()),
        one(actors),
        Optional.empty(),
        one(times),
        pick(Factuality.values()),
        random.nextDouble());
  }

  private Actor actor(Ids ids, Span span, int length) {
    Identity identity = new Identity("Q" + random.nextInt(1, 99), "a table", random.nextDouble());
    List<Mention> mentions = new ArrayList<>();
    mentions.add(new Mention(span, pick(Mention.Form.values())));
    if (span.end() < length) {
      mentions.add(new Mention(new Span(span.end(), length), pick(Mention.Form.values())));
    }
    return new Actor(
        ids.next(Ids.Sort.ACTOR, List.of(span)),
        optional(this::text),
        pick(Actor.Kind.values()),
        optional(this::text),
        optional(this::text),
        optional(() -> identity),
        mentions);
  }

  private Place place(Ids ids, Span span) {
    Place.Point point = new Place.Point(random.nextDouble(-90, 90), random.nextInt(-180, 181));
    return new Place(
        ids.next(Ids.Sort.PLACE, List.of(span)),
        span,
        pick(Place.Use.values()),
        optional(this::text),
        optional(() -> point),
        optional(() -> "UA"),
        random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty(),
        optional(() -> pick(Place.Precision.values())));
  }

  private Time time(Ids ids, Span span) {
    LocalDate from = LocalDate.ofEpochDay(random.nextInt(-99_999, 99_999));
    return new Time(
        ids.next(Ids.Sort.TIME, List.of(span)),
        span,
        pick(Time.Type.values()),
        text(),
        optional(() -> from),
        optional(() -> from.plusDays(2)));
  }

  private Quantity quantity(Ids ids, Span span) {
    return new Quantity(
        ids.next(Ids.Sort.QUANTITY, List.of(span)),
        span,
        pick(Quantity.What.values()),
        optional(this::text),
        random.nextBoolean() ? OptionalDouble.of(random.nextInt(9)) : OptionalDouble.empty(),
        random.nextBoolean() ? OptionalDouble.of(9 + random.nextDouble()) : OptionalDouble.empty());
  }

  private Dispute dispute(
      Ids ids, List<Statement> statements, List<Event> events, List<String> actors) {
    List<Dispute.Side> sides =
        List.of(
            new Dispute.Side(
                actors, statements.stream().map(Statement::id).toList(), List.of(), List.of()),
            new Dispute.Side(
                List.of(Commitment.AUTHOR),
                List.of(),
                events.stream().map(Event::id).toList(),
                List.of(new Span(0, 1))));
    return new Dispute(
        ids.next(Ids.Sort.DISPUTE, List.of(new Span(0, 1))),
        pick(Dispute.Relation.values()),
        sides,
        new Dispute.About(
            one(events.stream().map(Event::id).toList()), Optional.empty(), Optional.empty()),
        random.nextDouble());
  }

  private interface Maker<T> {
    T make(Span span);
  }

  private <T> List<T> inOrder(int length, Maker<T> maker) {
    return spans(length).stream().map(maker::make).toList();
  }

  /** A few spans that do not overlap, in order. */
  private List<Span> spans(int length) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int i = 0; i < 4 && length > 0; i++) {
      cuts.add(random.nextInt(length + 1));
    }
    List<Span> spans = new ArrayList<>();
    for (Integer start = cuts.pollFirst(); start != null && !cuts.isEmpty(); ) {
      Integer end = cuts.pollFirst();
      spans.add(new Span(start, end));
      start = end;
    }
    return spans;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
    }
    return text.toString();
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private Optional<String> one(List<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
