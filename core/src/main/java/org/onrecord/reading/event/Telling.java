package org.onrecord.reading.event;

import java.util.List;
import java.util.Optional;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.text.Span;

/**
 * An event as it is told, once or, joined, several times: an {@link Event} without its id.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words that tell it, in text order
 */
record Telling(
    List<Span> words,
    Optional<Event.Type> type,
    Optional<String> mode,
    List<Participant> actor,
    List<Participant> recipient,
    Optional<String> place,
    Optional<String> time,
    List<Commitment> factuality,
    Event.Tense tense,
    List<String> quantities,
    double confidence) {

  Span extent() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  Event event(String id) {
    return new Event(
        id,
        words.stream().map(List::of).toList(),
        type,
        mode,
        List.of(),
        actor,
        recipient,
        place,
        time,
        factuality,
        tense,
        quantities,
        confidence);
  }
}
