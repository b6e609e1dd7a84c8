package org.onrecord.export.plain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Place;
import org.onrecord.record.Time;

/** A dispute in plain words: in which way sides do not agree, and on what. Harmless. */
public final class Disagreement {
  private Disagreement() {}

  /** What a relation means. */
  public static String of(Dispute.Relation relation) {
    return switch (relation) {
      case DENIAL -> "one side rejects what the other asserts";
      case CONTRADICTION -> "both can't hold";
      case COUNT -> "they give different figures for the same thing";
      case BLAME -> "each names another doer";
    };
  }

  /** What they disagree on; empty where that is not known. */
  public static String about(Dispute.About about, Findings findings) {
    Stream<String> event =
        findings.find(Event.class, about.event()).stream()
            .map(each -> EventSummary.of(each, findings));
    Stream<String> place =
        findings.find(Place.class, about.place()).stream()
            .map(each -> EventSummary.name(each, findings));
    Stream<String> time =
        findings.find(Time.class, about.time()).stream()
            .map(each -> Harmless.line(each.span().in(findings.text())));
    return Stream.of(event, place, time)
        .flatMap(each -> each)
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
