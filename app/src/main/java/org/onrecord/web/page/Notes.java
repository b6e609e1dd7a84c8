package org.onrecord.web.page;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.Counted;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Voucher;
import org.onrecord.export.plain.Who;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * Makes the notes of the page of an article, each sort in text order. Immutable; safe to share
 * between threads.
 *
 * @param ids under which they stand
 * @param shown the ids of those that are marked on the page
 * @param part that the page shows
 * @param against what others hold against them, by id
 * @param rejected ids of actors of whom there is no page, since a person said that they are none
 */
record Notes(
    Findings findings,
    NoteIds ids,
    Set<String> shown,
    Part part,
    Map<String, List<Note.Against>> against,
    Set<String> rejected) {
  /** So many UTF-16 code units of a name or of words are shown. */
  private static final int MOST = 100;

  private static final int NAMES = 4;
  private static final int CLAIMS = 4;

  List<Note> statements() {
    NewsRecord record = findings.record();
    return IntStream.range(0, record.statements().size())
        .filter(i -> shown.contains(ids.of(record.statements().get(i))))
        .mapToObj(i -> statement(i + 1, record.statements().get(i)))
        .toList();
  }

  List<Note> events() {
    return each(findings.record().events(), this::event);
  }

  List<Note> times() {
    return each(findings.record().times(), this::time);
  }

  List<Note> places() {
    return each(findings.record().places(), this::place);
  }

  /** Of words that are disputed and of which there is no other note. */
  List<Note> bare(Map<Span, String> places) {
    return places.entrySet().stream()
        .filter(each -> shown.contains(each.getValue()))
        .map(each -> bare(each.getValue(), each.getKey()))
        .toList();
  }

  private Note bare(String id, Span span) {
    return new Note(
        id,
        0,
        "Disputed words",
        quoted(List.of(span)),
        "",
        "",
        "",
        Chip.NONE,
        List.of(),
        List.of(),
        href(id),
        against.getOrDefault(id, List.of()));
  }

  /** Of several findings with one note the first makes it. */
  private <T extends Finding> List<Note> each(List<T> all, Function<T, Note> note) {
    Set<String> left = new HashSet<>(shown);
    return all.stream().filter(each -> left.remove(ids.of(each))).map(note).toList();
  }

  private Note statement(int number, Statement statement) {
    String id = ids.of(statement);
    Optional<Actor> speaker = findings.find(Actor.class, statement.speaker());
    return new Note(
        id,
        number,
        "Statement " + number,
        line(Who.known(statement, findings).orElse("")),
        speaker
            .map(Actor::id)
            .filter(actor -> !rejected.contains(actor))
            .map(Address::actor)
            .orElse(""),
        Acts.past(statement.act()),
        statement.act().label(),
        Chip.ofSaying(statement.said().label()),
        some(
            cue(statement),
            Kinds.of(statement.kind().label()),
            findings
                .find(Actor.class, statement.addressee())
                .map(actor -> "to " + line(Who.of(actor, findings)))
                .orElse(""),
            findings.find(Time.class, statement.time()).map(Times::of).orElse("")),
        List.of(),
        href(id),
        against.getOrDefault(id, List.of()));
  }

  /** The words that attribute it; nothing where the verb says the same. */
  private String cue(Statement statement) {
    boolean told =
        statement.cue().isEmpty()
            || Words.of(statement.cue(), findings.text())
                .strip()
                .equalsIgnoreCase(Acts.past(statement.act()));
    return told ? "" : quoted(statement.cue());
  }

  private Note event(Event event) {
    String id = ids.of(event);
    return new Note(
        id,
        0,
        "Event",
        quoted(event.triggers().getFirst()),
        "",
        "",
        "",
        Chip.NONE,
        some(
            event.type().map(type -> type(type, event.mode())).orElse(""),
            parties(event),
            findings.find(Place.class, event.place()).map(place -> "in " + name(place)).orElse(""),
            findings.find(Time.class, event.time()).map(Times::of).orElse(""),
            line(String.join(", ", Counted.of(event, findings).toList())),
            tense(event.tense())),
        claims(event),
        href(id),
        against.getOrDefault(id, List.of()));
  }

  private static String type(Event.Type type, Optional<String> mode) {
    return Happenings.type(type.label()) + mode.map(how -> ", " + line(how)).orElse("");
  }

  private String parties(Event event) {
    String doers = names(event.actor());
    String done = names(event.recipient());
    return done.isEmpty() ? doers : (doers + " → " + done).strip();
  }

  private String names(List<Participant> participants) {
    return Happenings.names(
        participants.stream().limit(NAMES + 1L).map(each -> line(Who.of(each, findings))).toList());
  }

  private static String tense(Event.Tense tense) {
    return switch (tense) {
      case PAST -> "";
      case ONGOING -> "going on";
      case FUTURE -> "still to come";
      case HYPOTHETICAL -> "only thought of";
    };
  }

  /** Of those who are quoted, the first; and the report, always. */
  private List<EventItem.Claim> claims(Event event) {
    Map<Boolean, List<EventItem.Claim>> byReport =
        Voucher.of(event, findings).stream()
            .collect(
                partitioningBy(
                    each -> each.statement().isEmpty(), mapping(Notes::claim, toList())));
    return Stream.concat(
            EventItem.Claim.some(byReport.getOrDefault(false, List.of()), CLAIMS).stream(),
            byReport.getOrDefault(true, List.of()).stream())
        .toList();
  }

  private static EventItem.Claim claim(Voucher voucher) {
    return new EventItem.Claim(
        voucher.statement().isEmpty() ? "the report" : line(voucher.who()),
        Chip.ofEvent(voucher.value(), voucher.statement().isEmpty()),
        voucher.statement().map(each -> Chip.ofSaying(each.said().label())).orElse(Chip.NONE));
  }

  private Note time(Time time) {
    return Note.plain(
        ids.of(time),
        "Time",
        quoted(List.of(time.span())),
        "",
        List.of(Times.of(time)),
        href(ids.of(time)));
  }

  private Note place(Place place) {
    return Note.plain(
        ids.of(place),
        "Place",
        quoted(List.of(place.span())),
        place
            .name()
            .filter(name -> name.length() <= MOST)
            .map(name -> Address.of("/events").with("place", name).toString())
            .orElse(""),
        List.of(place.name().isEmpty() ? "not on the map" : name(place)),
        href(ids.of(place)));
  }

  private String name(Place place) {
    return line(place.name().orElseGet(() -> place.span().in(findings.text())))
        + place
            .country()
            .map(code -> ", " + Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .orElse("");
  }

  private String quoted(List<Span> spans) {
    return line(Words.quoted(spans, findings.text()));
  }

  /** To where it is marked in this part. */
  private String href(String note) {
    int start = Math.max(part.span().start(), part.place(note).start());
    return "#s"
        + Context.number(findings.record(), new Span(start, start + 1)).orElse(part.first() + 1);
  }

  private static List<String> some(String... parts) {
    return Stream.of(parts).filter(each -> !each.isEmpty()).toList();
  }

  static String line(String text) {
    return Shown.line(text, MOST);
  }
}
