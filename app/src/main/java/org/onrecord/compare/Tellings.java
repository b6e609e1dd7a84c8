package org.onrecord.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** Makes what is compared of what was read. For one document and one thread. */
public final class Tellings {
  private static final double COMMON = .45;
  private static final Set<Factuality> NOT =
      Set.of(Factuality.CERTAINLY_NOT, Factuality.PROBABLY_NOT);

  private final NewsRecord record;
  private final Lexicon lexicon;
  private final List<Span> body;
  private final Map<Span, List<Word>> words = new HashMap<>();
  private final Map<Span, Named> named = new HashMap<>();
  private final Report report;
  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Map<String, Time> times;

  private Tellings(NewsRecord record, List<Span> body, Lexicon lexicon) {
    this.record = record;
    this.lexicon = lexicon;
    this.body = body;
    report = Report.of(record, body.stream().map(this::words).toList(), lexicon);
    actors = byId(record.actors(), Actor::id);
    places = byId(record.places(), Place::id);
    times = byId(record.times(), Time::id);
  }

  private List<Word> words(Span sentence) {
    return words.computeIfAbsent(sentence, any -> Word.in(record.text(), sentence, lexicon));
  }

  private static <T> Map<String, T> byId(List<T> findings, Function<T, String> id) {
    return findings.stream().collect(Collectors.toUnmodifiableMap(id, each -> each));
  }

  static Tellings of(NewsRecord record, Lexicon lexicon) {
    return new Tellings(record, record.sentences(), lexicon);
  }

  /**
   * As if a document had other sentences than those that were found.
   *
   * @param body those that belong to the article, in text order
   */
  static Tellings of(NewsRecord record, List<Span> body, Lexicon lexicon) {
    return new Tellings(record, body, lexicon);
  }

  /** All events of the document, in text order, each by the words that tell it first. */
  List<Told> events() {
    return record.events().stream()
        .map(event -> told(event.id(), event.triggers().getFirst(), Optional.of(event)))
        .toList();
  }

  /**
   * An event that is named by some words, whether or not the reader found it.
   *
   * @param trigger one span or more, in text order
   */
  public Told at(String id, List<Span> trigger) {
    return told(
        id,
        trigger,
        record.events().stream()
            .filter(
                event ->
                    event.triggers().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> trigger.stream().anyMatch(each::overlaps)))
            .findFirst());
  }

  private Told told(String id, List<Span> trigger, Optional<Event> event) {
    Trigger words =
        Trigger.of(
            trigger.stream()
                .flatMap(each -> Word.in(record.text(), each, lexicon).stream())
                .toList());
    Span extent = new Span(trigger.getFirst().start(), trigger.getLast().end());
    int number = number(extent);
    Span sentence = number < 0 ? extent : body.get(number);
    Around around = Around.of(number, words(sentence), extent, words.stems());
    Setting setting = setting(sentence, trigger);
    Set<String> who = event.map(each -> parties(each.actor())).orElse(Set.of());
    Set<String> whom = event.map(each -> parties(each.recipient())).orElse(Set.of());
    Optional<Days> days = days(event);
    return new Told(
        id,
        report,
        words,
        around,
        setting,
        event.map(each -> finding(each, who, whom)),
        days,
        Keys.of(
            around.sentence().heaviest(),
            words.head(),
            report.words().heaviest(),
            setting.named().places(),
            Stream.concat(who.stream(), whom.stream()).toList(),
            days.map(Days::to).or(() -> report.published().map(LocalDate::toEpochDay))));
  }

  private Optional<Days> days(Optional<Event> event) {
    Optional<Days> own = event.flatMap(Event::time).map(times::get).flatMap(Days::of);
    boolean ahead = event.map(each -> Found.isAhead(each.tense())).orElse(false);
    return own.isPresent() || ahead ? own : report.published().map(Days::before);
  }

  /** Number of the sentence in which something begins; -1 outside of all. */
  private int number(Span extent) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).start() <= extent.start() && extent.start() < body.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private Setting setting(Span sentence, List<Span> trigger) {
    Optional<Statement> statement =
        record.statements().stream()
            .filter(
                each ->
                    each.cue().stream().anyMatch(cue -> trigger.stream().anyMatch(cue::overlaps)))
            .findFirst();
    return new Setting(
        named.computeIfAbsent(sentence, any -> Named.in(record, sentence)),
        statement.isPresent(),
        Terms.of(statement.map(this::speaker).orElse(Set.of())));
  }

  private Set<String> speaker(Statement statement) {
    return statement
        .speaker()
        .flatMap(this::name)
        .map(this::stems)
        .orElseGet(() -> stems(statement.source().stream().map(each -> each.in(record.text()))));
  }

  private Found finding(Event event, Set<String> who, Set<String> whom) {
    return new Found(
        event.type(),
        event.tense(),
        event.factuality().stream()
            .anyMatch(each -> each.by().equals(Commitment.AUTHOR) && NOT.contains(each.value())),
        Terms.of(who),
        Terms.of(whom),
        event.place().map(places::get),
        event.time().map(times::get).flatMap(Days::of));
  }

  private Set<String> parties(List<Participant> parties) {
    return stems(
        parties.stream()
            .map(
                each ->
                    each.actor()
                        .flatMap(this::name)
                        .orElseGet(() -> each.span().in(record.text()))));
  }

  private Optional<String> name(String actor) {
    return Optional.ofNullable(actors.get(actor)).flatMap(Actor::name);
  }

  private Set<String> stems(String words) {
    return stems(Stream.of(words));
  }

  /** Of all words but the commonest. */
  private Set<String> stems(Stream<String> words) {
    return words
        .flatMap(each -> Word.in(each, new Span(0, each.length()), lexicon).stream())
        .filter(word -> word.rarity() >= COMMON)
        .map(Word::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
