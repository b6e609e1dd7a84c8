package org.onrecord.export.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;

/** An event in one line: when, what, who to whom, where, how many. Harmless. */
public final class EventSummary {
  /** Below this, more such events are wrong than right. */
  private static final double UNSURE = 0.5;

  private EventSummary() {}

  /** All that the text tells of it: a day that it does not tell is left out. */
  public static String of(Event event, Findings findings) {
    EventDate date = EventDate.of(event, findings);
    return Stream.of(
            date.basis() == EventDate.Basis.TIME ? date.shown() : "",
            what(event, findings.text()),
            rest(event, findings))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Its type and mode, where PLOVER covers it, and the words that tell it first. */
  public static String what(Event event, String text) {
    return event.type().map(type -> type.label() + " ").orElse("")
        + event.mode().map(mode -> Harmless.line(mode) + " ").orElse("")
        + Words.quoted(event.triggers().getFirst(), text);
  }

  /** Who to whom, where and how many; whether it is past, and sure. */
  public static String rest(Event event, Findings findings) {
    return Stream.of(
            who(event, findings),
            where(event, findings),
            joined(Counted.of(event, findings)),
            event.tense() == Event.Tense.PAST ? "" : event.tense().label(),
            isSure(event) ? "" : "unsure")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whether it is more likely right than wrong. */
  public static boolean isSure(Event event) {
    return event.confidence() >= UNSURE;
  }

  /** The doers, by their names, else in the article's words. */
  public static Stream<String> doers(Event event, Findings findings) {
    return names(event.actor(), findings);
  }

  private static String who(Event event, Findings findings) {
    String doers = joined(doers(event, findings));
    String done = joined(names(event.recipient(), findings));
    return done.isEmpty() ? doers : (doers + " → " + done).strip();
  }

  private static Stream<String> names(List<Participant> participants, Findings findings) {
    return participants.stream().map(each -> Who.of(each, findings)).distinct();
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }

  private static String where(Event event, Findings findings) {
    return findings
        .find(Place.class, event.place())
        .map(place -> "in " + name(place, findings))
        .orElse("");
  }

  /** A place by its name, else in the article's words, and its country. */
  public static String name(Place place, Findings findings) {
    return name(place, findings.text());
  }

  /** A place by its name, else in the words of its text, and its country. */
  public static String name(Place place, String text) {
    return Harmless.line(place.name().orElseGet(() -> place.span().in(text)))
        + place.country().map(country -> ", " + country).orElse("");
  }
}
