package org.onrecord.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Time;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** A report with the events that a test says it tells, each named by a word. */
final class Written {
  private final String text;
  private final Document document;
  private final Ids ids;
  private final List<Event> events = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();

  private Written(Optional<String> published, String text) {
    this.text = text;
    document = new Document(Optional.empty(), published, Optional.empty(), text);
    ids = new Ids(Ids.document(document));
  }

  static Written of(String text) {
    return new Written(Optional.empty(), text);
  }

  static Written on(String day, String text) {
    return new Written(Optional.of(day), text);
  }

  /** Tells that it happened. */
  Written event(String word) {
    return event(word, Event.Tense.PAST, Factuality.CERTAIN);
  }

  /** At a place and a day that the text names. */
  Written event(String word, String place, double latitude, double longitude, String day) {
    Span at = span(place);
    places.add(
        new Place(
            ids.next(Ids.Sort.PLACE, List.of(at)),
            at,
            Place.Use.LITERAL,
            Optional.of(place),
            Optional.of(new Place.Point(latitude, longitude)),
            Optional.of("GB"),
            OptionalLong.of(place.hashCode() & 0xffff),
            Optional.of(Place.Precision.CITY)));
    return add(
        word,
        Event.Tense.PAST,
        Factuality.CERTAIN,
        Optional.of(places.getLast().id()),
        Optional.of(time(day)));
  }

  Written event(String word, Event.Tense tense, Factuality value) {
    return add(word, tense, value, Optional.empty(), Optional.empty());
  }

  /** On a day that the text names by its number. */
  Written event(String word, Event.Tense tense, String day) {
    return add(word, tense, Factuality.CERTAIN, Optional.empty(), Optional.of(time(day)));
  }

  private String time(String day) {
    Span at = span(day);
    LocalDate date = LocalDate.parse(day);
    times.add(
        new Time(
            ids.next(Ids.Sort.TIME, List.of(at)),
            at,
            Time.Type.DATE,
            day,
            Optional.of(date),
            Optional.of(date)));
    return times.getLast().id();
  }

  private Written add(
      String word,
      Event.Tense tense,
      Factuality value,
      Optional<String> place,
      Optional<String> time) {
    Span at = span(word);
    events.add(
        new Event(
            ids.next(Ids.Sort.EVENT, List.of(at)),
            List.of(List.of(at)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            place,
            time,
            List.of(new Commitment(Commitment.AUTHOR, value)),
            tense,
            List.of(),
            .9));
    return this;
  }

  private Span span(String word) {
    int start = text.indexOf(word);
    if (start < 0) {
      throw new IllegalArgumentException("no " + word + " in " + text);
    }
    return new Span(start, start + word.length());
  }

  NewsRecord record() {
    return NewsRecord.of(document, "en", sentences())
        .placed(places, times)
        .happened(events, List.of());
  }

  /** Each ends with a full stop. */
  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', end + 1)) {
      sentences.add(new Span(start, end + 1));
      start = Math.min(end + 2, text.length());
    }
    return sentences;
  }
}
