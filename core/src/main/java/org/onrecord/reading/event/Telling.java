package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * An event as it is told, once or, joined, several times: an {@link Event} without its id.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words that tell it, in text order
 * @param wording how the last of them tells it
 */
record Telling(
    List<Span> words,
    Wording wording,
    Optional<Event.Type> type,
    Optional<Event.Quad> quad,
    Optional<String> mode,
    List<String> contexts,
    List<Participant> actor,
    List<Participant> recipient,
    Optional<Place> place,
    Optional<Time> time,
    List<Commitment> factuality,
    Event.Tense tense,
    List<Quantity> quantities,
    double confidence) {

  /**
   * The word that tells an event.
   *
   * @param form in lower case
   * @param definite whether it is a noun that points back: "the attack", "this raid", "their talks"
   * @param anew whether it says that it is another one: "a second attack", "attacked again"
   * @param sentence the number of its sentence
   */
  record Wording(String form, boolean definite, boolean anew, int sentence) {}

  Span extent() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  /** This event with what another telling of it adds; what this one knows stays. */
  Telling with(Telling again) {
    List<Span> all = new ArrayList<>(words);
    all.addAll(again.words);
    Set<Quantity> counts = new LinkedHashSet<>(quantities);
    counts.addAll(again.quantities);
    return new Telling(
        all.stream().sorted().toList(),
        again.wording,
        type,
        quad.or(again::quad),
        mode.or(again::mode),
        Stream.concat(contexts.stream(), again.contexts.stream()).distinct().toList(),
        actor.isEmpty() ? again.actor : actor,
        recipient.isEmpty() ? again.recipient : recipient,
        place.or(again::place),
        time.or(again::time),
        firmest(factuality, again.factuality),
        tense,
        List.copyOf(counts),
        Math.max(confidence, again.confidence));
  }

  /** Of each source what it commits to most firmly; of two as firm the first. */
  private static List<Commitment> firmest(List<Commitment> some, List<Commitment> more) {
    Map<String, Commitment> found = new LinkedHashMap<>();
    some.forEach(each -> found.put(each.by(), each));
    more.forEach(
        each -> found.merge(each.by(), each, (a, b) -> rank(b.value()) < rank(a.value()) ? b : a));
    return List.copyOf(found.values());
  }

  private static int rank(Factuality value) {
    return switch (value) {
      case CERTAIN, CERTAINLY_NOT -> 0;
      case PROBABLE, PROBABLY_NOT -> 1;
      case POSSIBLE, POSSIBLY_NOT -> 2;
      case UNCOMMITTED -> 3;
    };
  }

  Event event(String id) {
    return new Event(
        id,
        words.stream().map(List::of).toList(),
        type,
        quad,
        mode,
        contexts,
        actor,
        recipient,
        place.map(Place::id),
        time.map(Time::id),
        factuality,
        tense,
        quantities.stream().map(Quantity::id).toList(),
        confidence);
  }
}
