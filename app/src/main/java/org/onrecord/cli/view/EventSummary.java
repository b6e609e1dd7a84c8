package org.onrecord.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;

/** An event in one line: when, what, who to whom, where, how many. Harmless. */
public final class EventSummary {
  /** Stands for the type of an event that PLOVER does not cover. */
  static final String NOT_COVERED = "–";

  /** Below this, more such events are wrong than right. */
  private static final double UNSURE = 0.5;

  private EventSummary() {}

  /** All that is known of it. */
  public static String of(Event event, Findings findings) {
    return Stream.of(
            EventDate.of(event, findings).shown(),
            what(event, findings.text()),
            rest(event, findings))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Its type and mode, and the words that tell it first. */
  static String what(Event event, String text) {
    return event.type().map(Event.Type::label).orElse(NOT_COVERED)
        + event.mode().map(mode -> " " + Harmless.line(mode)).orElse("")
        + " "
        + Words.quoted(event.triggers().getFirst(), text);
  }

  /** Who to whom, where and how many; whether it is past, and sure. */
  static String rest(Event event, Findings findings) {
    return Stream.of(
            who(event, findings),
            where(event, findings),
            Counted.of(event, findings),
            event.tense() == Event.Tense.PAST ? "" : event.tense().label(),
            isSure(event) ? "" : "unsure")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whether it is more likely right than wrong. */
  static boolean isSure(Event event) {
    return event.confidence() >= UNSURE;
  }

  /** The doers, by their names, else in the article's words. */
  public static String doers(Event event, Findings findings) {
    return names(event.actor(), findings);
  }

  private static String who(Event event, Findings findings) {
    String doers = doers(event, findings);
    String done = names(event.recipient(), findings);
    return done.isEmpty() ? doers : (doers + " → " + done).strip();
  }

  private static String names(List<Participant> participants, Findings findings) {
    return participants.stream()
        .map(each -> Who.of(each, findings))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String where(Event event, Findings findings) {
    return findings
        .find(Place.class, event.place())
        .map(place -> "in " + name(place, findings))
        .orElse("");
  }

  /** A place by its name, else in the article's words, and its country. */
  static String name(Place place, Findings findings) {
    return Harmless.line(place.name().orElseGet(() -> place.span().in(findings.text())))
        + place.country().map(country -> ", " + country).orElse("");
  }
}
